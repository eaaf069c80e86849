/** The words for what the program knows as constants, numbers and instants. */
@NullMarked
package sessionspec.report.wording;

import org.jspecify.annotations.NullMarked;
