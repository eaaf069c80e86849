package sessionspec.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result as data, in the format that {@value #SCHEMA} describes. */
public final class JsonReport {

    public static final String SCHEMA = "living-documentation.schema.json";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private JsonReport() {}

    public static String of(Traceability result) {
        return MAPPER.writeValueAsString(JsonViews.of(result)) + "\n";
    }

    record Root(
            String format,
            String verdict,
            boolean filtered,
            boolean sourcesSupplied,
            Totals totals,
            List<JsonViews.Problem> problems,
            List<JsonViews.Document> documents,
            List<String> notYetSpecified,
            List<JsonViews.Feature> features,
            List<JsonRules.Rule> rules,
            List<JsonFindings.Lifetime> lifetimes,
            JsonEffective.Effective effectiveLifetimes,
            List<JsonViews.Interpretation> interpretations,
            List<JsonViews.Discrepancy> discrepancies,
            List<JsonViews.Retired> retired,
            List<JsonViews.Term> glossary,
            JsonLanguage language,
            JsonConsistency.Consistency consistency,
            JsonChanges.@Nullable Changes changes,
            JsonViews.Provenance provenance) {}
}
