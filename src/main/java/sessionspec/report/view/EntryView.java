package sessionspec.report.view;

import java.util.List;

/**
 * What the entry page of a report on several pages has of the features.
 *
 * @param statuses the words of all statuses that examples have, by commas
 * @param rows     one line for each feature
 * @param index    names of features, rules and examples for the search: see {@code entry.js}
 */
public record EntryView(String statuses, List<Row> rows, Iterable<String> index) {

    /**
     * @param anchor   permalink of the feature
     * @param examples such as {@code 15 examples}
     * @param trouble  such as {@code 2 failed}; empty when there is none
     */
    public record Row(String anchor, String href, String name, String examples, String trouble) {}
}
