package sessionspec.report.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.report.wording.Terms;
import sessionspec.report.wording.VisibleText;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/**
 * Rules and statements for a spreadsheet that opens a file as it is: quoted as RFC 4180 says, in UTF-8 with the mark by
 * which spreadsheets know it. Ids in one cell are parted by spaces. A cell that a spreadsheet would take for a formula,
 * because it starts with {@code = + - @}, a tab or a carriage return, starts with an apostrophe instead.
 */
public final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private record Column<T>(String head, Function<T, String> cell) {}

    private record ControlRule(Feature control, Rule rule) {}

    private record Said(DocumentTrace document, StatementTrace trace, List<Passage> passages) {

        Statement statement() {
            return trace.statement();
        }
    }

    private static final List<Column<ControlRule>> RULES = List.of(
            new Column<>("rule", it -> it.rule().id()),
            new Column<>("title", it -> it.rule().title()),
            new Column<>("control", it -> it.control().name()),
            new Column<>("status", it -> Terms.name(it.rule().status())),
            new Column<>("statements", it -> ids(it.rule().statements().stream())),
            new Column<>(
                    "documents", it -> ids(it.rule().statements().stream().map(id -> id.replaceFirst("-\\d+$", "")))),
            new Column<>("interpretations", it -> ids(it.rule().interpretations().stream())),
            new Column<>("discrepancies", it -> ids(it.rule().discrepancies().stream())),
            new Column<>("examples", it -> String.valueOf(it.rule().examples().size())),
            new Column<>("boundary shown", it -> it.rule().boundary().isEmpty() ? "no" : "yes"),
            new Column<>("file", it -> it.rule().feature()),
            new Column<>("line", it -> String.valueOf(it.rule().line())));

    private static final List<Column<Said>> STATEMENTS = List.of(
            new Column<>("statement", it -> it.statement().id()),
            new Column<>("document", it -> it.document().document().title()),
            new Column<>("edition", it -> it.document().document().edition()),
            new Column<>("section", it -> it.statement().section()),
            new Column<>("says", it -> it.statement().says()),
            new Column<>(
                    "sentence", it -> it.passages().stream().map(Passage::shown).collect(Collectors.joining("\n"))),
            new Column<>(
                    "line",
                    it -> it.passages().stream()
                            .filter(passage -> passage.line() > 0)
                            .map(passage -> String.valueOf(passage.line()))
                            .collect(Collectors.joining(" "))),
            new Column<>("kind", it -> Terms.name(it.statement().kind())),
            new Column<>("disposition", it -> Terms.name(it.statement().disposition())),
            new Column<>("status", it -> Terms.name(it.trace().status())),
            new Column<>("rules", it -> ids(it.trace().rules().stream())),
            new Column<>("reason", it -> it.statement().reason()));

    private CsvReport() {}

    public static String rules(Traceability result) {
        return table(
                RULES,
                result.features().stream()
                        .flatMap(control -> control.rules().stream().map(rule -> new ControlRule(control, rule))));
    }

    /**
     * One line for each statement, document by document in reading order; with the document's own sentences and their
     * lines where it was supplied.
     */
    public static String statements(Traceability result) {
        return table(
                STATEMENTS,
                result.documents().stream()
                        .flatMap(document -> document.statements().stream()
                                .map(trace -> new Said(document, trace, passages(document, trace)))));
    }

    private static List<Passage> passages(DocumentTrace document, StatementTrace trace) {
        return document.drift().map(DocumentDrift::passages).orElse(List.of()).stream()
                .filter(it -> it.statements().contains(trace.statement().id()))
                .map(ClaimedPassage::passage)
                .toList();
    }

    private static String ids(Stream<String> ids) {
        return ids.distinct().collect(Collectors.joining(" "));
    }

    private static <T> String table(List<Column<T>> columns, Stream<T> things) {
        Stream<Stream<String>> lines =
                things.map(it -> columns.stream().map(column -> column.cell().apply(it)));
        return Stream.concat(Stream.of(columns.stream().map(Column::head)), lines)
                .map(cells -> cells.map(CsvReport::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String seen = VisibleText.text(formula ? "'" + text : text);
        boolean quoted = seen.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + seen.replace("\"", "\"\"") + '"' : seen;
    }
}
