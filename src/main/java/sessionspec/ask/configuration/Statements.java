package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.List;

/** The commands on a line, which stand between semicolons, in pipelines and in blocks. */
final class Statements {

    private static final String BETWEEN = ";|{}";

    record Place(int begin, int end) {}

    /** Those of a text from there to there; what stands in quotation marks or in a table of values separates nothing. */
    static List<Place> of(String text, int begin, int end) {
        List<Place> all = new ArrayList<>();
        int from = begin;
        int tables = 0;
        char quote = ' ';
        for (int at = begin; at < end; at++) {
            char letter = text.charAt(at);
            if (letter == '`') {
                at++;
            } else if (quote != ' ') {
                quote = letter == quote ? ' ' : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '{' && (tables > 0 || at > begin && text.charAt(at - 1) == '@')) {
                tables++;
            } else if (letter == '}' && tables > 0) {
                tables--;
            } else if (tables == 0 && BETWEEN.indexOf(letter) >= 0) {
                all.add(new Place(from, at));
                from = at + 1;
            }
        }
        all.add(new Place(from, end));
        return quote == ' ' ? all : List.of(new Place(begin, end));
    }
}
