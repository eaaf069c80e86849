/** Permalinks, and prose that is linked to them. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.link;
