/** The result as data for programs. */
@NullMarked
package sessionspec.report.json;

import org.jspecify.annotations.NullMarked;
