package sessionspec.report.view;

import java.util.List;

/**
 * What lasts how long in the end: a table of situations.
 *
 * @param title what ends
 * @param hint  what the table says
 * @param axes  headings of the situations that stand in rows
 * @param heads headings of the situations that stand in columns
 */
public record EffectiveView(String title, String hint, List<String> axes, List<String> heads, List<Row> rows) {

    /** @param situation one word for each axis */
    public record Row(List<String> situation, List<List<Entry>> cells) {}

    /**
     * @param length  how long it lasted
     * @param chosen  whether an example configured it so
     * @param limit   what ended it; the link leads to the example that shows it
     */
    public record Entry(String length, boolean chosen, Segment limit) {}
}
