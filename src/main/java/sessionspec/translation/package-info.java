/** Has TeaVM compile the engine to JavaScript while the program is built; nothing of it runs afterwards. */
@NullMarked
package sessionspec.translation;

import org.jspecify.annotations.NullMarked;
