/** The words for what the program knows as constants, numbers and instants. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.wording;
