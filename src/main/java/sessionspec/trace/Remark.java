package sessionspec.trace;

/**
 * What a row of an outline says in a column that no step uses, such as the reason of a boundary.
 *
 * @param column its name in the header of the table
 * @param text   what stands in it, not empty
 */
public record Remark(String column, String text) {}
