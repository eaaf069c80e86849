package sessionspec.report.json;

import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Statement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.SuspectCitation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.module.SimpleModule;

/** Documents with their statements and what changed in them, and the citations that this makes suspect. */
final class JsonDocuments {

    static SimpleModule addedTo(SimpleModule module) {
        return module.addSerializer(DocumentTrace.class, new ObjectWriter<>(JsonDocuments::document))
                .addSerializer(StatementTrace.class, new ObjectWriter<>(JsonDocuments::statement))
                .addSerializer(ChangeTrace.class, new ObjectWriter<>(JsonDocuments::change))
                .addSerializer(SuspectCitation.class, new ObjectWriter<>(JsonDocuments::suspect));
    }

    private static void document(DocumentTrace trace, JsonGenerator json) {
        CataloguedDocument document = trace.document();
        json.writePOJOProperty("id", document.id())
                .writePOJOProperty("title", document.title())
                .writePOJOProperty("publisher", document.publisher())
                .writePOJOProperty("url", document.url())
                .writePOJOProperty("edition", document.edition())
                .writePOJOProperty("sha256", trace.drift().map(DocumentDrift::sha256))
                .writePOJOProperty("passages", trace.numbers().passages())
                .writePOJOProperty("unclaimedPassages", trace.numbers().unclaimed())
                .writePOJOProperty("specified", trace.numbers().specified())
                .writePOJOProperty("proved", trace.numbers().proved())
                .writePOJOProperty("statements", trace.statements())
                .writePOJOProperty("changes", trace.changes());
    }

    private static void statement(StatementTrace trace, JsonGenerator json) {
        Statement statement = trace.statement();
        json.writePOJOProperty("id", statement.id())
                .writePOJOProperty("section", statement.section())
                .writePOJOProperty("says", statement.says())
                .writePOJOProperty("kind", statement.kind())
                .writePOJOProperty("disposition", statement.disposition())
                .writePOJOProperty("reason", statement.reason())
                .writePOJOProperty("status", trace.status())
                .writePOJOProperty("passages", statement.passages())
                .writePOJOProperty("rules", trace.rules());
    }

    private static void change(ChangeTrace traced, JsonGenerator json) {
        DocumentChange it = traced.change();
        json.writePOJOProperty("kind", it.kind())
                .writePOJOProperty("furniture", it.furniture())
                .writePOJOProperty("signals", it.signals())
                .writePOJOProperty("section", it.heading())
                .writePOJOProperty("was", it.wasText())
                .writePOJOProperty("is", it.isText())
                .writePOJOProperty("statements", it.statements())
                .writePOJOProperty(
                        "rules", traced.rules().stream().map(Rule::id).toList())
                .writePOJOProperty(
                        "judgements",
                        traced.judgements().stream().map(Judgement::id).toList())
                .writePOJOProperty(
                        "outdated",
                        traced.outdated().stream().map(Lifetime::name).toList())
                .writePOJOProperty("tasks", traced.tasks())
                .writePOJOProperty("near", it.near())
                .writePOJOProperty("stood", traced.stood());
    }

    private static void suspect(SuspectCitation it, JsonGenerator json) {
        json.writePOJOProperty("citing", it.citation().citing())
                .writePOJOProperty("statement", it.citation().statement())
                .writePOJOProperty("why", it.why())
                .writePOJOProperty("changed", it.changed());
    }
}
