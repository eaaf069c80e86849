/** Draws an example on the clock. */
@NullMarked
package sessionspec.report.timeline;

import org.jspecify.annotations.NullMarked;
