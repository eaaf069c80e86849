/** The result as data for programs. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.json;
