package sessionspec.report.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.VisibleText;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/**
 * The matrix for a spreadsheet: one line for each statement and each rule that restates it, and one with empty rule
 * columns for a statement that none does. Quoted as RFC 4180 says. A cell that a spreadsheet would take for a formula,
 * because it starts with {@code = + - @}, a tab or a carriage return, starts with an apostrophe instead.
 */
public final class CsvReport {

    private static final List<String> HEADER =
            List.of("document", "statement", "section", "disposition", "status", "rule", "rule status", "examples");

    private CsvReport() {}

    public static String of(Traceability result) {
        Map<String, Rule> rules = new HashMap<>();
        result.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        StringBuilder csv = new StringBuilder();
        line(csv, HEADER);
        for (DocumentTrace document : result.documents()) {
            for (StatementTrace trace : document.statements()) {
                lines(csv, document.document().id(), trace, rules);
            }
        }
        return csv.toString();
    }

    private static void lines(StringBuilder csv, String document, StatementTrace trace, Map<String, Rule> rules) {
        List<String> start = List.of(
                document,
                trace.statement().id(),
                trace.statement().section(),
                ConstantName.of(trace.statement().disposition()),
                ConstantName.of(trace.status()));
        if (trace.rules().isEmpty()) {
            line(csv, with(start, "", "", ""));
        }
        for (String id : trace.rules()) {
            Rule rule = rules.get(id);
            String status = rule == null ? "" : ConstantName.of(rule.status());
            String examples =
                    rule == null ? "" : Integer.toString(rule.examples().size());
            line(csv, with(start, id, status, examples));
        }
    }

    private static List<String> with(List<String> start, String... rest) {
        List<String> cells = new ArrayList<>(start);
        cells.addAll(List.of(rest));
        return cells;
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(CsvReport::cell).toList()))
                .append("\r\n");
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String seen = VisibleText.text(formula ? "'" + text : text);
        boolean quoted = seen.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quoted ? '"' + seen.replace("\"", "\"\"") + '"' : seen;
    }
}
