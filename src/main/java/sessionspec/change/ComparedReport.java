package sessionspec.change;

import static sessionspec.change.JsonParts.optional;
import static sessionspec.change.JsonParts.part;
import static sessionspec.change.JsonParts.parts;
import static sessionspec.change.JsonParts.text;
import static sessionspec.change.JsonParts.texts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @throws IllegalArgumentException if a part of the report is missing, naming it */
    ComparedReport(JsonNode root) {
        boolean supplied = part(root, "sourcesSupplied").asBoolean();
        this.rules = parts(root, "rules");
        parts(root, "documents").forEach(it -> add(document(it, supplied)));
        parts(root, "documents")
                .forEach(document -> parts(document, "statements").forEach(it -> add(statement(it))));
        rules.forEach(it -> add(rule(it)));
        rules.forEach(rule -> parts(rule, "examples").forEach(it -> add(example(it, text(rule, "id")))));
        rules.forEach(rule -> parts(rule, "examples").forEach(it -> decisions(it, text(rule, "id"))));
        parts(root, "lifetimes").forEach(it -> add(lifetime(it)));
        parts(root, "interpretations").forEach(it -> add(interpretation(it)));
        parts(root, "discrepancies").forEach(it -> add(discrepancy(it)));
    }

    /** Of the JSON that the report is written as. */
    public static ComparedReport of(String json) {
        return new ComparedReport(new JsonMapper().readTree(json));
    }

    Map<ComparedThing.Key, ComparedThing> things() {
        return things;
    }

    private void add(ComparedThing thing) {
        things.putIfAbsent(thing.key(), thing);
    }

    private static ComparedThing document(JsonNode it, boolean supplied) {
        ComparedThing document = new ComparedThing(Subject.DOCUMENT, text(it, "id"), text(it, "title"), List.of())
                .with(Aspect.WORDING, text(it, "title"))
                .with(Aspect.EDITION, text(it, "edition"))
                .with(Aspect.PASSAGES, part(it, "passages").asString());
        optional(it, "sha256").ifPresent(sha256 -> document.with(Aspect.COPY, sha256));
        return supplied
                ? document.with(Aspect.UNCLAIMED, part(it, "unclaimedPassages").asString())
                : document;
    }

    private static ComparedThing statement(JsonNode it) {
        return new ComparedThing(Subject.STATEMENT, text(it, "id"), text(it, "says"), texts(it, "rules"))
                .with(Aspect.WORDING, text(it, "says"))
                .with(Aspect.SECTION, text(it, "section"))
                .with(Aspect.KIND, text(it, "kind"))
                .with(Aspect.DISPOSITION, text(it, "disposition"))
                .with(Aspect.REASON, text(it, "reason"))
                .with(Aspect.STATUS, text(it, "status"))
                .with(Aspect.CLAIMS, texts(it, "passages"));
    }

    private static ComparedThing rule(JsonNode it) {
        return new ComparedThing(Subject.RULE, text(it, "id"), text(it, "title"), List.of(text(it, "id")))
                .with(Aspect.WORDING, text(it, "title"))
                .with(Aspect.DESCRIPTION, text(it, "description"))
                .with(Aspect.STATUS, text(it, "status"))
                .with(
                        Aspect.CITATIONS,
                        // In which order the tags stand changes nothing.
                        Stream.of("statements", "interpretations", "discrepancies")
                                .flatMap(cited -> texts(it, cited).stream())
                                .sorted()
                                .toList());
    }

    private static ComparedThing example(JsonNode it, String rule) {
        return new ComparedThing(Subject.EXAMPLE, text(it, "id"), text(it, "name"), List.of(rule))
                .with(Aspect.WORDING, text(it, "name"))
                .with(Aspect.STATUS, text(it, "status"))
                .with(
                        Aspect.STEPS,
                        parts(it, "steps").stream().map(ComparedReport::step).toList());
    }

    private static String step(JsonNode it) {
        Stream<String> rows = parts(it, "table").stream()
                .map(row -> "| "
                        + String.join(
                                " | ", row.valueStream().map(JsonNode::asString).toList()) + " |");
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
            if (!part(it, "asks").asBoolean()) {
                continue;
            }
            String instant = text(it, "at");
            int nth = seen.merge(instant, 1, Integer::sum);
            String at = nth == 1 ? instant : instant + "#" + nth;
            List<String> factors = texts(it, "factors");
            List<String> perhaps = texts(it, "perhaps");
            String outcome = text(it, "outcome");
            add(new ComparedThing(
                            new ComparedThing.Key(Subject.DECISION, text(example, "id"), at),
                            text(example, "name"),
                            List.of(rule))
                    .with(
                            Aspect.OUTCOME,
                            (factors.isEmpty() ? outcome : outcome + " for " + String.join(" and ", factors))
                                    + (perhaps.isEmpty() ? "" : ", perhaps for " + String.join(" and ", perhaps))));
        }
    }

    private static ComparedThing lifetime(JsonNode it) {
        return new ComparedThing(Subject.LIFETIME, text(it, "name"), text(it, "name"), List.of(text(it, "rule")))
                .with(Aspect.LENGTH, text(it, "length"))
                .with(Aspect.ORIGIN, text(it, "origin"))
                .with(Aspect.OWNER, text(it, "rule"));
    }

    /** Earlier reports of this format have interpretations without a subject. */
    private static ComparedThing interpretation(JsonNode it) {
        Optional<String> about = optional(it, "about");
        ComparedThing interpretation = new ComparedThing(
                        Subject.INTERPRETATION,
                        text(it, "id"),
                        about.orElseGet(() -> text(it, "says")),
                        texts(it, "rules"))
                .with(Aspect.CHOSEN, text(it, "says"))
                .with(Aspect.REASON, text(it, "reason"))
                .with(Aspect.PINS, texts(it, "examples"));
        about.ifPresent(subject -> interpretation.with(Aspect.WORDING, subject));
        return interpretation;
    }

    private ComparedThing discrepancy(JsonNode it) {
        String id = text(it, "id");
        List<String> citing = rules.stream()
                .filter(rule -> texts(rule, "discrepancies").contains(id))
                .map(rule -> text(rule, "id"))
                .toList();
        return new ComparedThing(Subject.DISCREPANCY, id, text(it, "about"), citing)
                .with(Aspect.WORDING, text(it, "about"))
                .with(Aspect.CHOSEN, text(it, "chosen"))
                .with(Aspect.REASON, text(it, "reason"))
                .with(
                        Aspect.SIDES,
                        parts(it, "sides").stream()
                                .map(side -> text(side, "statement") + ": " + text(side, "reading"))
                                .toList())
                .with(Aspect.PINS, texts(it, "examples"));
    }
}
