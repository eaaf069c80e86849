/** The sections of the page, as its templates read them. */
@NullMarked
package sessionspec.report.section;

import org.jspecify.annotations.NullMarked;
