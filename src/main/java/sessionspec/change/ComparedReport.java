package sessionspec.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the JSON of a report that a comparison can name, by its key; of what is there twice, the first. What the
 * JSON has beyond that does not matter; what it lacks does.
 */
public final class ComparedReport {

    private final Map<ComparedThing.Key, ComparedThing> things = new LinkedHashMap<>();
    private final List<JsonNode> rules;

    /** @throws tools.jackson.databind.exc.JsonNodeException if a part of the report is missing, naming it */
    ComparedReport(JsonNode root) {
        boolean supplied = root.required("sourcesSupplied").asBoolean();
        List<JsonNode> documents = parts(root, "documents");
        this.rules = parts(root, "rules");
        documents.forEach(it -> document(it, supplied));
        documents.forEach(document -> parts(document, "statements").forEach(this::statement));
        rules.forEach(this::rule);
        rules.forEach(rule -> parts(rule, "examples").forEach(it -> example(it, text(rule, "id"))));
        rules.forEach(rule -> parts(rule, "examples").forEach(it -> decisions(it, text(rule, "id"))));
        parts(root, "lifetimes").forEach(this::lifetime);
        parts(root, "interpretations").forEach(this::interpretation);
        parts(root, "discrepancies").forEach(this::discrepancy);
    }

    public static ComparedReport of(byte[] json) {
        return new ComparedReport(new JsonMapper().readTree(json));
    }

    Map<ComparedThing.Key, ComparedThing> things() {
        return things;
    }

    private ComparedThing add(ComparedThing thing) {
        things.putIfAbsent(thing.key(), thing);
        return thing;
    }

    private void document(JsonNode it, boolean supplied) {
        ComparedThing document = add(new ComparedThing(Subject.DOCUMENT, it, "id", "title", List.of()))
                .with(Aspect.WORDING, it, "title")
                .with(it, Aspect.EDITION)
                .with(Aspect.PASSAGES, List.of(it.required("passages").asString()));
        if (it.hasNonNull("sha256")) {
            document.with(Aspect.COPY, it, "sha256");
        }
        if (supplied) {
            document.with(
                    Aspect.UNCLAIMED, List.of(it.required("unclaimedPassages").asString()));
        }
    }

    private void statement(JsonNode it) {
        add(new ComparedThing(Subject.STATEMENT, it, "id", "says", texts(it, "rules")))
                .with(Aspect.WORDING, it, "says")
                .with(it, Aspect.SECTION, Aspect.KIND, Aspect.DISPOSITION, Aspect.REASON, Aspect.STATUS)
                .with(Aspect.CLAIMS, it, "passages");
    }

    private void rule(JsonNode it) {
        // In which order the tags stand changes nothing.
        List<String> citations = Stream.of("statements", "interpretations", "discrepancies")
                .flatMap(cited -> texts(it, cited).stream())
                .sorted()
                .toList();
        add(new ComparedThing(Subject.RULE, it, "id", "title", List.of(text(it, "id"))))
                .with(Aspect.WORDING, it, "title")
                .with(it, Aspect.DESCRIPTION, Aspect.STATUS)
                .with(Aspect.CITATIONS, citations);
    }

    private void example(JsonNode it, String rule) {
        add(new ComparedThing(Subject.EXAMPLE, it, "id", "name", List.of(rule)))
                .with(Aspect.WORDING, it, "name")
                .with(it, Aspect.STATUS)
                .with(
                        Aspect.STEPS,
                        parts(it, "steps").stream().map(ComparedReport::step).toList());
    }

    private static String step(JsonNode it) {
        Stream<String> rows =
                parts(it, "table").stream().map(row -> "| " + String.join(" | ", ComparedThing.values(row)) + " |");
        return Stream.concat(
                        Stream.of((text(it, "keyword") + " " + text(it, "text")).strip(), text(it, "docString")), rows)
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    /** Answers to whoever asks; told apart by their instants, and where several fall on one, by their order there. */
    private void decisions(JsonNode example, String rule) {
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode it : parts(example, "decisions")) {
            if (it.required("asks").asBoolean()) {
                String instant = text(it, "at");
                int nth = seen.merge(instant, 1, Integer::sum);
                String at = nth == 1 ? instant : instant + "#" + nth;
                add(new ComparedThing(
                                new ComparedThing.Key(Subject.DECISION, text(example, "id"), at),
                                text(example, "name"),
                                List.of(rule)))
                        .with(
                                Aspect.OUTCOME,
                                List.of(text(it, "outcome")
                                        + listed(" for ", texts(it, "factors"))
                                        + listed(", perhaps for ", texts(it, "perhaps"))));
            }
        }
    }

    private static String listed(String before, List<String> factors) {
        return factors.isEmpty() ? "" : before + String.join(" and ", factors);
    }

    private void lifetime(JsonNode it) {
        add(new ComparedThing(Subject.LIFETIME, it, "name", "name", texts(it, "rule")))
                .with(it, Aspect.LENGTH, Aspect.ORIGIN)
                .with(Aspect.OWNER, it, "rule");
    }

    /** Earlier reports of this format have interpretations without a subject. */
    private void interpretation(JsonNode it) {
        boolean about = it.hasNonNull("about");
        ComparedThing interpretation = add(new ComparedThing(
                        Subject.INTERPRETATION, it, "id", about ? "about" : "says", texts(it, "rules")))
                .with(Aspect.CHOSEN, it, "says")
                .with(it, Aspect.REASON)
                .with(Aspect.PINS, it, "examples");
        if (about) {
            interpretation.with(Aspect.WORDING, it, "about");
        }
    }

    private void discrepancy(JsonNode it) {
        List<String> citing = rules.stream()
                .filter(rule -> texts(rule, "discrepancies").contains(text(it, "id")))
                .map(rule -> text(rule, "id"))
                .toList();
        List<String> sides = parts(it, "sides").stream()
                .map(side -> text(side, "statement") + ": " + text(side, "reading"))
                .toList();
        add(new ComparedThing(Subject.DISCREPANCY, it, "id", "about", citing))
                .with(Aspect.WORDING, it, "about")
                .with(it, Aspect.CHOSEN, Aspect.REASON)
                .with(Aspect.SIDES, sides)
                .with(Aspect.PINS, it, "examples");
    }

    private static List<JsonNode> parts(JsonNode of, String name) {
        return of.required(name).valueStream().toList();
    }

    private static String text(JsonNode of, String name) {
        return ComparedThing.text(of.required(name));
    }

    private static List<String> texts(JsonNode of, String name) {
        return ComparedThing.values(of.required(name));
    }
}
