package sessionspec.report.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Statement;
import sessionspec.change.BaselineFile;
import sessionspec.change.Comparison;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.EngineInPage;
import sessionspec.trace.Feature;
import sessionspec.trace.LifetimeUse;
import sessionspec.trace.RandomStories;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Traceability;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The result as data, in the format that {@value #SCHEMA} describes. */
public final class JsonReport {

    public static final String SCHEMA = "living-documentation.schema.json";

    static final JsonMapper MAPPER = PublishedForms.in(
                    JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY))
            .addModule(new SimpleModule()
                    .addSerializer(DocumentTrace.class, new ObjectWriter<>(JsonReport::document))
                    .addSerializer(StatementTrace.class, new ObjectWriter<>(JsonReport::statement))
                    .addSerializer(ChangeTrace.class, new ObjectWriter<>(JsonReport::documentChange))
                    .addSerializer(SuspectCitation.class, new ObjectWriter<>(JsonReport::suspect))
                    .addSerializer(Feature.class, new ObjectWriter<>(JsonReport::feature))
                    .addSerializer(RandomStories.class, new ObjectWriter<>(JsonConsistency::fields)))
            .build();

    private final Traceability result;

    private JsonReport(Traceability result) {
        this.result = result;
    }

    public static byte[] of(Traceability result) {
        JsonReport report = new JsonReport(result);
        SimpleModule ofThisResult = new SimpleModule()
                .addSerializer(Traceability.class, new ObjectWriter<>((it, json) -> report.root(json)))
                .addSerializer(Interpretation.class, new ObjectWriter<>(report::interpretation));
        new JsonEvidence(result.catalogued().sentences()).addTo(ofThisResult);
        return written(result, MAPPER.rebuild().addModule(ofThisResult).build());
    }

    /** Jackson's own writer of bytes fails on half a surrogate pair. */
    static byte[] written(Object value, JsonMapper mapper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);
        try (JsonGenerator json = mapper.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            mapper.writeValue(json, value);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void root(JsonGenerator json) {
        json.writePOJOProperty("format", BaselineFile.FORMAT)
                .writePOJOProperty("verdict", result.verdict())
                .writePOJOProperty("filtered", result.filtered())
                .writePOJOProperty("sourcesSupplied", result.sourcesSupplied())
                .writePOJOProperty("totals", result.totals())
                .writePOJOProperty("problems", result.problems())
                .writePOJOProperty("documents", result.documents())
                .writePOJOProperty("notYetSpecified", result.notYetSpecified())
                .writePOJOProperty("features", result.features())
                .writePOJOProperty("rules", result.rules())
                .writePOJOProperty("lifetimes", result.lifetimes())
                .writePOJOProperty(
                        "lifetimeUses",
                        result.lifetimeUses().stream().map(JsonReport::use).toList())
                .writePOJOProperty("effectiveLifetimes", effective(result))
                .writePOJOProperty("interpretations", result.interpretations())
                .writePOJOProperty("discrepancies", result.discrepancies())
                .writePOJOProperty("retired", result.retired())
                .writePOJOProperty("suspects", result.suspects())
                .writePOJOProperty("glossary", result.glossary())
                .writePOJOProperty("language", result.language())
                .writePOJOProperty(JsonConsistency.NAME, RandomStories.NOT_CHECKED)
                .writePOJOProperty(JsonConsistency.ENGINE, EngineInPage.NOT_CHECKED)
                .writePOJOProperty("changes", result.changes() instanceof Comparison.Made made ? made : null)
                .writePOJOProperty("provenance", result.provenance());
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

    private static void documentChange(ChangeTrace traced, JsonGenerator json) {
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

    private static void feature(Feature it, JsonGenerator json) {
        json.writePOJOProperty("family", it.family())
                .writePOJOProperty("name", it.name())
                .writePOJOProperty("description", it.description())
                .writePOJOProperty("file", it.file())
                .writePOJOProperty("rules", it.rules().stream().map(Rule::id).toList());
    }

    private void interpretation(Interpretation it, JsonGenerator json) {
        json.writePOJOProperty("id", it.id())
                .writePOJOProperty("about", it.about())
                .writePOJOProperty("says", it.says())
                .writePOJOProperty("reason", it.reason())
                .writePOJOProperty("rules", result.rulesCiting(it.id()))
                .writePOJOProperty("examples", it.examples());
    }

    private static Map<String, Object> use(LifetimeUse use) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lifetime", use.lifetime());
        fields.put("rules", use.rules());
        fields.put("examples", use.examples());
        fields.put("readings", use.readings());
        fields.put("discrepancies", use.discrepancies());
        fields.put(
                "decides",
                use.effective().stream()
                        .map(it -> Map.of("side", it.side(), "situation", it.in()))
                        .map(TreeMap::new)
                        .toList());
        return fields;
    }

    private static Map<String, List<?>> effective(Traceability result) {
        Map<String, List<?>> effective = new LinkedHashMap<>();
        effective.put("shown", result.observedLifetimes());
        effective.put("computed", result.effective());
        return effective;
    }

    /** Writes an object whose fields are not simply those of the type that it comes from. */
    static final class ObjectWriter<T> extends ValueSerializer<T> {

        private final BiConsumer<T, JsonGenerator> fields;

        /** @param fields writes each field of a value, in the order of the file */
        ObjectWriter(BiConsumer<T, JsonGenerator> fields) {
            this.fields = fields;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(value);
            fields.accept(value, json);
            json.writeEndObject();
        }
    }
}
