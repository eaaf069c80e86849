/**
 * What the page's templates read: plain records, every word and every number already decided. They are public only
 * because the compiled templates live in a package of their own.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.report.view;
