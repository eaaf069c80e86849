package sessionspec.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.change.BaselineFile;
import sessionspec.drift.DocumentDrift;
import sessionspec.report.json.JsonReport.Root;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.trace.DocumentNumbers;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.RandomStories;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/** What the JSON has, apart from the rules; names and order are those of the file. */
final class JsonViews {

    record Problem(String kind, String file, int line, String what, String remedy) {}

    record Document(
            String id,
            String title,
            String publisher,
            String url,
            String edition,
            @Nullable String sha256,
            int passages,
            int unclaimedPassages,
            int specified,
            int proved,
            List<Statement> statements,
            List<Gone> gone) {}

    record Statement(
            String id,
            String section,
            String says,
            String kind,
            String disposition,
            String reason,
            String status,
            List<String> passages,
            List<String> rules) {}

    record Gone(String statement, String passage) {}

    record Feature(String family, String name, String description, String file, List<String> rules) {}

    record Interpretation(
            String id, String about, String says, String reason, List<String> rules, List<String> examples) {}

    record Discrepancy(
            String id, String about, List<Side> sides, String chosen, String reason, List<String> examples) {}

    record Side(String statement, String reading) {}

    record Retired(String id, String was, String reason) {}

    record Term(String term, String means) {}

    record Provenance(String generatedAt, String commit, String command, List<Tool> tools, List<Input> inputs) {}

    record Tool(String name, String version) {}

    record Input(String file, String sha256) {}

    private JsonViews() {}

    static Root of(Traceability result) {
        DecisionSentences sentences = new DecisionSentences(result.sentences());
        return new Root(
                BaselineFile.FORMAT,
                ConstantName.of(result.verdict()),
                result.filtered(),
                result.sourcesSupplied(),
                result.totals(),
                result.problems().stream().map(JsonViews::problem).toList(),
                result.documents().stream().map(JsonViews::document).toList(),
                result.notYetSpecified(),
                result.features().stream().map(JsonViews::feature).toList(),
                result.rules().stream()
                        .map(rule -> JsonRules.of(rule, sentences))
                        .toList(),
                result.lifetimes().stream().map(JsonFindings.Lifetime::of).toList(),
                JsonEffective.of(result.effectiveLifetimes()),
                result.interpretations().stream()
                        .map(it -> new Interpretation(
                                it.id(),
                                it.about(),
                                it.says(),
                                it.reason(),
                                result.rulesCiting(it.id()),
                                it.examples()))
                        .toList(),
                result.discrepancies().stream().map(JsonViews::discrepancy).toList(),
                result.retired().stream()
                        .map(it -> new Retired(it.id(), it.was(), it.reason()))
                        .toList(),
                result.glossary().stream()
                        .map(it -> new Term(it.term(), it.means()))
                        .toList(),
                JsonLanguage.of(result.language()),
                JsonConsistency.of(RandomStories.NOT_CHECKED),
                JsonChanges.of(result.changes()),
                provenance(result.provenance()));
    }

    private static Problem problem(sessionspec.catalogue.Problem it) {
        return new Problem(
                ConstantName.of(it.kind()), it.place().file(), it.place().line(), it.what(), it.remedy());
    }

    private static Document document(DocumentTrace trace) {
        CataloguedDocument document = trace.document();
        DocumentNumbers numbers = trace.numbers();
        List<Gone> gone = trace.drift().map(DocumentDrift::gone).orElse(List.of()).stream()
                .map(it -> new Gone(it.statement().id(), it.claim().toString()))
                .toList();
        return new Document(
                document.id(),
                document.title(),
                document.publisher(),
                document.url(),
                document.edition(),
                trace.drift().map(DocumentDrift::sha256).orElse(null),
                numbers.passages(),
                numbers.unclaimed(),
                numbers.specified(),
                numbers.proved(),
                trace.statements().stream().map(JsonViews::statement).toList(),
                gone);
    }

    private static Statement statement(StatementTrace trace) {
        return new Statement(
                trace.statement().id(),
                trace.statement().section(),
                trace.statement().says(),
                ConstantName.of(trace.statement().kind()),
                ConstantName.of(trace.statement().disposition()),
                trace.statement().reason(),
                ConstantName.of(trace.status()),
                trace.statement().passages().stream().map(Object::toString).toList(),
                trace.rules());
    }

    private static Feature feature(sessionspec.trace.Feature it) {
        return new Feature(
                it.family(),
                it.name(),
                it.description(),
                it.file(),
                it.rules().stream().map(sessionspec.trace.Rule::id).toList());
    }

    private static Discrepancy discrepancy(sessionspec.catalogue.Discrepancy it) {
        return new Discrepancy(
                it.id(),
                it.about(),
                it.sides().stream()
                        .map(side -> new Side(side.statement(), side.reading()))
                        .toList(),
                it.chosen(),
                it.reason(),
                it.examples());
    }

    private static Provenance provenance(sessionspec.trace.Provenance it) {
        return new Provenance(
                it.generatedAt().toString(),
                it.commit(),
                it.command(),
                it.tools().stream()
                        .map(tool -> new Tool(tool.name(), tool.version()))
                        .toList(),
                it.inputs().stream()
                        .map(input -> new Input(input.file(), input.sha256()))
                        .toList());
    }
}
