/** Holds what only the whole can show: that readings are pinned, periods shown, and findings put into words. */
@NullMarked
package sessionspec.trace.check;

import org.jspecify.annotations.NullMarked;
