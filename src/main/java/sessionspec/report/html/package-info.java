/** The page: put together from its sections, with style and script inlined, and made compact. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.html;
