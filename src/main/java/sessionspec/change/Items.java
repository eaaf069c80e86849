package sessionspec.change;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything of a snapshot that a comparison can name, by its key; of what is there twice, the first. */
final class Items {

    private final Map<Item.Key, Item> items = new LinkedHashMap<>();

    private Items(Snapshot of) {
        of.documents().forEach(document -> add(document(document, of.sourcesSupplied())));
        of.documents().forEach(document -> document.statements().forEach(it -> add(statement(it))));
        of.rules().forEach(it -> add(rule(it)));
        of.rules().forEach(rule -> rule.examples().forEach(it -> add(example(it, rule))));
        of.rules().forEach(rule -> rule.examples().forEach(it -> decisions(it, rule)));
        of.lifetimes().forEach(it -> add(lifetime(it)));
        of.interpretations().forEach(it -> add(interpretation(it)));
        of.discrepancies().forEach(it -> add(discrepancy(it, of.rules())));
    }

    static Map<Item.Key, Item> of(Snapshot snapshot) {
        return new Items(snapshot).items;
    }

    private void add(Item item) {
        items.putIfAbsent(item.key(), item);
    }

    private static Item document(Snapshot.Document it, boolean supplied) {
        Item item = new Item(Subject.DOCUMENT, it.id(), it.title(), List.of())
                .with(Aspect.WORDING, it.title())
                .with(Aspect.EDITION, it.edition())
                .with(Aspect.PASSAGES, Integer.toString(it.passages()));
        it.sha256().ifPresent(sha256 -> item.with(Aspect.COPY, sha256));
        return supplied ? item.with(Aspect.UNCLAIMED, Integer.toString(it.unclaimedPassages())) : item;
    }

    private static Item statement(Snapshot.Statement it) {
        return new Item(Subject.STATEMENT, it.id(), it.says(), it.rules())
                .with(Aspect.WORDING, it.says())
                .with(Aspect.SECTION, it.section())
                .with(Aspect.KIND, it.kind())
                .with(Aspect.DISPOSITION, it.disposition())
                .with(Aspect.REASON, it.reason())
                .with(Aspect.STATUS, it.status())
                .with(Aspect.CLAIMS, it.passages());
    }

    private static Item rule(Snapshot.Rule it) {
        return new Item(Subject.RULE, it.id(), it.title(), List.of(it.id()))
                .with(Aspect.WORDING, it.title())
                .with(Aspect.DESCRIPTION, it.description())
                .with(Aspect.STATUS, it.status())
                .with(
                        Aspect.CITATIONS,
                        // In which order the tags stand changes nothing.
                        Stream.of(it.statements(), it.interpretations(), it.discrepancies())
                                .flatMap(List::stream)
                                .sorted()
                                .toList());
    }

    private static Item example(Snapshot.Example it, Snapshot.Rule rule) {
        return new Item(Subject.EXAMPLE, it.id(), it.name(), List.of(rule.id()))
                .with(Aspect.WORDING, it.name())
                .with(Aspect.STATUS, it.status())
                .with(Aspect.STEPS, it.steps().stream().map(Items::step).toList());
    }

    private static String step(Snapshot.Step it) {
        Stream<String> rows = it.table().stream().map(row -> "| " + String.join(" | ", row) + " |");
        return Stream.concat(Stream.of((it.keyword() + " " + it.text()).strip(), it.docString()), rows)
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    /** Told apart by their instants, and where several fall on one, by their order there. */
    private void decisions(Snapshot.Example example, Snapshot.Rule rule) {
        Map<Instant, Integer> seen = new HashMap<>();
        for (Snapshot.Decision it : example.decisions()) {
            int nth = seen.merge(it.at(), 1, Integer::sum);
            String at = nth == 1 ? it.at().toString() : it.at() + "#" + nth;
            String outcome =
                    it.factors().isEmpty() ? it.outcome() : it.outcome() + " for " + String.join(" and ", it.factors());
            add(new Item(new Item.Key(Subject.DECISION, example.id(), at), example.name(), List.of(rule.id()))
                    .with(Aspect.OUTCOME, outcome));
        }
    }

    private static Item lifetime(Snapshot.Lifetime it) {
        return new Item(Subject.LIFETIME, it.name(), it.name(), List.of(it.rule()))
                .with(Aspect.LENGTH, it.length().toString())
                .with(Aspect.ORIGIN, it.origin())
                .with(Aspect.OWNER, it.rule());
    }

    private static Item interpretation(Snapshot.Interpretation it) {
        Item item = new Item(Subject.INTERPRETATION, it.id(), it.about().orElse(it.says()), it.rules())
                .with(Aspect.CHOSEN, it.says())
                .with(Aspect.REASON, it.reason())
                .with(Aspect.PINS, it.examples());
        it.about().ifPresent(about -> item.with(Aspect.WORDING, about));
        return item;
    }

    private static Item discrepancy(Snapshot.Discrepancy it, List<Snapshot.Rule> rules) {
        List<String> citing = rules.stream()
                .filter(rule -> rule.discrepancies().contains(it.id()))
                .map(Snapshot.Rule::id)
                .toList();
        return new Item(Subject.DISCREPANCY, it.id(), it.about(), citing)
                .with(Aspect.WORDING, it.about())
                .with(Aspect.CHOSEN, it.chosen())
                .with(Aspect.REASON, it.reason())
                .with(
                        Aspect.SIDES,
                        it.sides().stream()
                                .map(side -> side.statement() + ": " + side.reading())
                                .toList())
                .with(Aspect.PINS, it.examples());
    }
}
