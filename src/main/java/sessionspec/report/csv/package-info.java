/** The result as a table for spreadsheets. */
@NullMarked
package sessionspec.report.csv;

import org.jspecify.annotations.NullMarked;
