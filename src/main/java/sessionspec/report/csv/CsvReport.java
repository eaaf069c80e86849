package sessionspec.report.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                for (String id : trace.rules().isEmpty() ? List.of("") : trace.rules()) {
                    line(csv, cells(document, trace, id, Optional.ofNullable(rules.get(id))));
                }
            }
        }
        return csv.toString();
    }

    private static List<String> cells(DocumentTrace document, StatementTrace trace, String id, Optional<Rule> rule) {
        return List.of(
                document.document().id(),
                trace.statement().id(),
                trace.statement().section(),
                ConstantName.of(trace.statement().disposition()),
                ConstantName.of(trace.status()),
                id,
                rule.map(it -> ConstantName.of(it.status())).orElse(""),
                rule.map(it -> String.valueOf(it.examples().size())).orElse(""));
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
