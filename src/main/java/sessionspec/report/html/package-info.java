/** The page: put together from its sections, with style and script inlined, and made compact. */
@NullMarked
package sessionspec.report.html;

import org.jspecify.annotations.NullMarked;
