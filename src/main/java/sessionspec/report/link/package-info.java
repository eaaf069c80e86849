/** Permalinks, and prose that is linked to them. */
@NullMarked
package sessionspec.report.link;

import org.jspecify.annotations.NullMarked;
