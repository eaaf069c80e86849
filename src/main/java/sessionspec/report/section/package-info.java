/** The sections of the page, as its templates read them. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.section;
