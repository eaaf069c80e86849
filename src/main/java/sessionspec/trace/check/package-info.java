/** Holds what only the whole can show: that readings are pinned, periods shown, and drift reaches its rules. */
@NullMarked
package sessionspec.trace.check;

import org.jspecify.annotations.NullMarked;
