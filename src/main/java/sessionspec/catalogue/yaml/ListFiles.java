package sessionspec.catalogue.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Term;

/** Binds the files that are one list: interpretations, discrepancies, glossary and retired ids. */
final class ListFiles {

    private static final Pattern EXAMPLE = Pattern.compile("[A-Z]{2,5}-[0-9]+\\.[a-z0-9-]+");
    private static final int FEWEST_SIDES = 2;

    private final YamlFile file;

    ListFiles(YamlFile file) {
        this.file = file;
    }

    List<Interpretation> interpretations(Node root) {
        return YamlMapping.items(file, root, "id", "about", "says", "reason", "examples")
                .flatMap(e -> id(e, "INT").stream()
                        .map(id -> new Interpretation(
                                id,
                                judgement(e, "about"),
                                judgement(e, "says"),
                                judgement(e, "reason"),
                                examples(e, id),
                                e.place())))
                .toList();
    }

    List<Discrepancy> discrepancies(Node root) {
        return YamlMapping.items(file, root, "id", "about", "sides", "chosen", "reason", "examples")
                .flatMap(e -> id(e, "DIS").stream()
                        .map(id -> new Discrepancy(
                                id,
                                judgement(e, "about"),
                                sides(e, id),
                                judgement(e, "chosen"),
                                judgement(e, "reason"),
                                examples(e, id),
                                e.place())))
                .toList();
    }

    List<Term> glossary(Node root) {
        return YamlMapping.items(file, root, "term", "means")
                .map(e -> new Term(e.required("term"), e.required("means"), e.place()))
                .filter(t -> !t.term().isEmpty())
                .toList();
    }

    List<Retired> retired(Node root) {
        return YamlMapping.items(file, root, "id", "was", "reason")
                .map(e -> new Retired(e.required("id"), e.required("was"), e.required("reason"), e.place()))
                .filter(r -> !r.id().isEmpty())
                .toList();
    }

    private List<Discrepancy.Side> sides(YamlMapping entry, String id) {
        List<Discrepancy.Side> sides = entry.mappings("sides", "statement", "reading")
                .map(s -> new Discrepancy.Side(judgement(s, "statement"), judgement(s, "reading")))
                .filter(s -> !s.statement().isEmpty())
                .toList();
        if (sides.size() < FEWEST_SIDES) {
            incomplete(entry, id + " names fewer than two sides.", "Name a statement and its reading for each side.");
        }
        return sides;
    }

    private List<String> examples(YamlMapping entry, String id) {
        List<String> examples = entry.texts("examples");
        if (examples.isEmpty()) {
            incomplete(entry, id + " names no example that pins it.", "Add \"examples:\" with the id of at least one.");
        }
        examples.forEach(example -> entry.hold(
                EXAMPLE.matcher(example).matches(),
                "examples",
                "\"" + example + "\", an example of " + id + ", is no id of an example.",
                "Write the rule's id, a dot and the title in lower case with hyphens: SIF-3.prompted-at-one-hour."));
        return examples;
    }

    private static Optional<String> id(YamlMapping entry, String prefix) {
        String id = entry.required(
                "id",
                Pattern.compile(prefix + "-[0-9]{2,3}"),
                "is no id for here.",
                "Write " + prefix + "- and two or three digits.");
        return Optional.of(id).filter(i -> !i.isEmpty());
    }

    private void incomplete(YamlMapping entry, String what, String remedy) {
        file.problem(Problem.Kind.JUDGEMENT_INCOMPLETE, entry.place(), what, remedy);
    }

    private static String judgement(YamlMapping entry, String key) {
        return entry.required(key, Problem.Kind.JUDGEMENT_INCOMPLETE);
    }
}
