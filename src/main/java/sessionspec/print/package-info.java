/** Prints a report to paper with the browser that is at hand. */
@NullMarked
package sessionspec.print;

import org.jspecify.annotations.NullMarked;
