package sessionspec.report.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sessionspec.catalogue.Interpretation;
import sessionspec.change.BaselineFile;
import sessionspec.change.Comparison;
import sessionspec.trace.EngineInPage;
import sessionspec.trace.Feature;
import sessionspec.trace.LifetimeUse;
import sessionspec.trace.RandomStories;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The result as data, in the format that {@value #SCHEMA} describes. */
public final class JsonReport {

    public static final String SCHEMA = "living-documentation.schema.json";

    static final JsonMapper MAPPER = PublishedForms.in(
                    JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY))
            .addModule(JsonDocuments.addedTo(new SimpleModule())
                    .addSerializer(LifetimeUse.class, new ObjectWriter<>(JsonReport::use))
                    .addSerializer(Feature.class, new ObjectWriter<>(JsonReport::feature))
                    .addSerializer(RandomStories.class, new ObjectWriter<>(JsonConsistency::fields)))
            .build();

    private JsonReport() {}

    public static byte[] of(Traceability result) {
        SimpleModule ofThisResult = new SimpleModule()
                .addSerializer(Traceability.class, new ObjectWriter<>(JsonReport::root))
                .addSerializer(
                        Interpretation.class,
                        new ObjectWriter<>((it, json) -> interpretation(it, result.rulesCiting(it.id()), json)));
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

    private static void root(Traceability result, JsonGenerator json) {
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
                .writePOJOProperty("lifetimeUses", result.lifetimeUses())
                .writeObjectPropertyStart("effectiveLifetimes")
                .writePOJOProperty("shown", result.observedLifetimes())
                .writePOJOProperty("computed", result.effective())
                .writeEndObject()
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

    private static void feature(Feature it, JsonGenerator json) {
        json.writePOJOProperty("family", it.family())
                .writePOJOProperty("name", it.name())
                .writePOJOProperty("description", it.description())
                .writePOJOProperty("file", it.file())
                .writePOJOProperty("rules", it.rules().stream().map(Rule::id).toList());
    }

    private static void interpretation(Interpretation it, List<String> rules, JsonGenerator json) {
        json.writePOJOProperty("id", it.id())
                .writePOJOProperty("about", it.about())
                .writePOJOProperty("says", it.says())
                .writePOJOProperty("reason", it.reason())
                .writePOJOProperty("rules", rules)
                .writePOJOProperty("examples", it.examples());
    }

    private static void use(LifetimeUse it, JsonGenerator json) {
        json.writePOJOProperty("lifetime", it.lifetime())
                .writePOJOProperty("rules", it.rules())
                .writePOJOProperty("examples", it.examples())
                .writePOJOProperty("readings", it.readings())
                .writePOJOProperty("discrepancies", it.discrepancies())
                .writePOJOProperty(
                        "decides",
                        it.effective().stream()
                                .map(of -> new TreeMap<>(Map.of("side", of.side(), "situation", of.in())))
                                .toList());
    }
}
