/** The result as a table for spreadsheets. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.csv;
