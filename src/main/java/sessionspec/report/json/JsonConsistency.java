package sessionspec.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import sessionspec.catalogue.IdOrder;
import sessionspec.trace.EngineInPage;
import sessionspec.trace.Provenance;
import sessionspec.trace.RandomStories;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the tests find out about the core after the report was written, and its place in the JSON. */
public final class JsonConsistency {

    static final String NAME = "consistency";
    static final String ENGINE = "engine";

    private JsonConsistency() {}

    /** The seed is text, for it may be longer than every reader's numbers. */
    static void fields(RandomStories told, JsonGenerator json) {
        json.writePOJOProperty("checked", told.checked())
                .writePOJOProperty("seed", told.checked() ? String.valueOf(told.seed()) : "")
                .writePOJOProperty("stories", told.stories())
                .writePOJOProperty("pairs", told.pairs())
                .writePOJOProperty("properties", told.properties())
                .writePOJOProperty("reached", told.reached())
                .writePOJOProperty("unreached", told.unreached());
    }

    /** What the tests left, held against the rules of the report. */
    public static RandomStories read(byte[] found, byte[] report) {
        JsonNode root = JsonReport.MAPPER.readTree(found);
        TreeSet<String> unreached = new TreeSet<>(IdOrder.BY_NUMBER);
        JsonReport.MAPPER
                .readTree(report)
                .path("rules")
                .forEach(rule -> unreached.add(rule.path("id").asString()));
        List<RandomStories.Reached> reached = new ArrayList<>();
        for (String rule : List.copyOf(unreached)) {
            int stories = root.path("rules").path(rule).asInt(0);
            if (stories > 0) {
                reached.add(new RandomStories.Reached(rule, stories));
                unreached.remove(rule);
            }
        }
        List<RandomStories.Property> properties = new ArrayList<>();
        root.path("properties")
                .properties()
                .forEach(it -> properties.add(new RandomStories.Property(
                        it.getKey(),
                        it.getValue().path("pairs").asInt(),
                        it.getValue().path("premises").asInt())));
        return new RandomStories(
                true,
                root.path("seed").asLong(),
                root.path("stories").asInt(),
                properties,
                reached,
                List.copyOf(unreached));
    }

    public static EngineInPage engine(byte[] found) {
        return JsonReport.MAPPER.readValue(found, EngineInPage.class);
    }

    public static byte[] added(byte[] report, RandomStories told) {
        return added(report, NAME, told);
    }

    public static byte[] added(byte[] report, EngineInPage same) {
        return added(report, ENGINE, same);
    }

    public static byte[] tested(byte[] report) {
        ObjectNode root = (ObjectNode) JsonReport.MAPPER.readTree(report);
        ObjectNode provenance = (ObjectNode) root.path("provenance");
        String command = provenance.path("command").asString();
        provenance.put("command", command.replaceFirst("^" + Provenance.EXAMPLES + "\\b", Provenance.TESTS));
        return JsonReport.written(root, JsonReport.MAPPER);
    }

    private static byte[] added(byte[] report, String name, Object found) {
        ObjectNode root = (ObjectNode) JsonReport.MAPPER.readTree(report);
        root.set(name, JsonReport.MAPPER.valueToTree(found));
        return JsonReport.written(root, JsonReport.MAPPER);
    }
}
