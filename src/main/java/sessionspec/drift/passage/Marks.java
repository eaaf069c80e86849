package sessionspec.drift.passage;

/**
 * What stands with a passage in its document and is none of its words.
 *
 * @param box       state of the check box that it starts with: {@code [ ]}, {@code [x]}, or empty where there is none
 * @param cell      the table cell that it stands in, such as {@code t1r2c3}: table of the document, row, column, each
 *                  counted from 1; a row that is known as one line has no column; empty outside of tables and in text
 * @param trailing  symbols that stand alone after it and so are no passage of their own, separated by spaces: in its
 *                  row of a table {@code c3:✓}, with nothing after the colon for an empty cell; in a row without words
 *                  {@code t1r4c3:✓}; elsewhere the symbols themselves
 * @param level     that of the heading that it is, from {@code h1} to {@code h6}; empty elsewhere and in text
 * @param furniture whether it looks like a part of its site or a label for filing, which nobody has to claim
 */
public record Marks(String box, String cell, String trailing, String level, boolean furniture) {

    public static final Marks NONE = new Marks("", "", "", "", false);

    static Marks inCell(String cell) {
        return new Marks("", cell, "", "", false);
    }

    /** Its cell without the column; empty outside of tables. */
    String row() {
        return cell.replaceFirst("c\\d++$", "");
    }

    Marks withBox(String state) {
        return new Marks(state, cell, trailing, level, furniture);
    }

    Marks followedBy(String symbol) {
        return new Marks(box, cell, trailing.isEmpty() ? symbol : trailing + " " + symbol, level, furniture);
    }

    Marks atLevel(String heading) {
        return new Marks(box, cell, trailing, heading, furniture);
    }

    Marks asFurniture() {
        return new Marks(box, cell, trailing, level, true);
    }

    /** The share of one sentence of a block: its check box stands before the first, what trails after the last. */
    Marks ofSentence(boolean first, boolean last) {
        return new Marks(first ? box : "", cell, last ? trailing : "", level, furniture);
    }
}
