/** Writes the one traceability result as HTML, JSON and CSV, each in a file of its own. */
@org.jspecify.annotations.NullMarked
package sessionspec.report;
