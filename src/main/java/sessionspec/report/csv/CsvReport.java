package sessionspec.report.csv;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private CsvReport() {}

    /** One line for each rule, in the order of the page. */
    public static String rules(Traceability result) {
        Stream<List<String>> lines = result.features().stream()
                .flatMap(feature -> feature.rules().stream().map(rule -> rule(feature, rule)));
        return table(
                List.of(
                        "rule",
                        "title",
                        "control",
                        "status",
                        "statements",
                        "documents",
                        "interpretations",
                        "discrepancies",
                        "examples",
                        "boundary shown",
                        "file",
                        "line"),
                lines);
    }

    private static List<String> rule(Feature feature, Rule rule) {
        return List.of(
                rule.id(),
                rule.title(),
                feature.name(),
                Terms.name(rule.status()),
                ids(rule.statements()),
                ids(rule.statements().stream()
                        .map(id -> id.replaceFirst("-\\d+$", ""))
                        .distinct()
                        .toList()),
                ids(rule.interpretations()),
                ids(rule.discrepancies()),
                String.valueOf(rule.examples().size()),
                rule.boundary().isEmpty() ? "no" : "yes",
                rule.feature(),
                String.valueOf(rule.line()));
    }

    /**
     * One line for each statement, document by document in reading order; with the document's own sentences and their
     * lines where it was supplied.
     */
    public static String statements(Traceability result) {
        Stream<List<String>> lines = result.documents().stream()
                .flatMap(document -> document.statements().stream().map(trace -> statement(document, trace)));
        return table(
                List.of(
                        "statement",
                        "document",
                        "edition",
                        "section",
                        "says",
                        "sentence",
                        "line",
                        "kind",
                        "disposition",
                        "status",
                        "rules",
                        "reason"),
                lines);
    }

    private static List<String> statement(DocumentTrace document, StatementTrace trace) {
        List<Passage> passages = passages(document, trace);
        return List.of(
                trace.statement().id(),
                document.document().title(),
                document.document().edition(),
                trace.statement().section(),
                trace.statement().says(),
                passages.stream().map(Passage::shown).collect(Collectors.joining("\n")),
                passages.stream()
                        .filter(it -> it.line() > 0)
                        .map(it -> String.valueOf(it.line()))
                        .collect(Collectors.joining(" ")),
                Terms.name(trace.statement().kind()),
                Terms.name(trace.statement().disposition()),
                Terms.name(trace.status()),
                ids(trace.rules()),
                trace.statement().reason());
    }

    private static List<Passage> passages(DocumentTrace document, StatementTrace trace) {
        return document.drift().map(DocumentDrift::passages).orElse(List.of()).stream()
                .filter(it -> it.statements().contains(trace.statement().id()))
                .map(ClaimedPassage::passage)
                .toList();
    }

    private static String ids(Collection<String> ids) {
        return String.join(" ", ids);
    }

    private static String table(List<String> head, Stream<List<String>> lines) {
        return Stream.concat(Stream.of(head), lines)
                .map(cells -> cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String seen = VisibleText.text(formula ? "'" + text : text);
        boolean quoted = seen.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + seen.replace("\"", "\"\"") + '"' : seen;
    }
}
