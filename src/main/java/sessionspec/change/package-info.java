/** Compares what a report says with what an earlier one said. */
@NullMarked
package sessionspec.change;

import org.jspecify.annotations.NullMarked;
