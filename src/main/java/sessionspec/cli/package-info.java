/** The commands: each reads what an earlier station left behind. Nothing knows this package. */
@NullMarked
package sessionspec.cli;

import org.jspecify.annotations.NullMarked;
