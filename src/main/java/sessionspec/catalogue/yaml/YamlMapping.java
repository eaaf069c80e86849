package sessionspec.catalogue.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Suggestion;

/**
 * One mapping of the catalogue, read key by key. Whatever it has too much, too little or in the wrong shape becomes a
 * problem; what is asked for then comes back empty, so that the reading goes on.
 */
final class YamlMapping {

    private final YamlFile file;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMapping(YamlFile file, MappingNode node, SortedSet<String> keys) {
        this.file = file;
        this.place = file.place(node);
        for (NodeTuple tuple : node.getValue()) {
            Place at = file.place(tuple.getKeyNode());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!keys.contains(key)) {
                file.unreadable(
                        at,
                        "The key \"" + key + "\" is unknown here." + Suggestion.didYouMean(key, keys),
                        "Keys are: " + String.join(", ", keys) + ".");
            } else if (values.containsKey(key)) {
                file.unreadable(
                        at,
                        "The key \"" + key + "\" is given twice; the first is on line "
                                + file.place(values.get(key)).line() + ".",
                        "Keep one of the two.");
            } else {
                values.put(key, tuple.getValueNode());
            }
        }
    }

    /** A node as a mapping of some of these keys. */
    static Optional<YamlMapping> of(YamlFile file, Node node, String... keys) {
        SortedSet<String> sorted = new TreeSet<>(List.of(keys));
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(file, mapping, sorted));
        }
        file.unreadable(
                file.place(node),
                "Here should be keys with values, not " + shape(node) + ".",
                "Keys are: " + String.join(", ", sorted) + ".");
        return Optional.empty();
    }

    /** The mappings of a list. */
    static Stream<YamlMapping> items(YamlFile file, Node list, String... keys) {
        return nodes(file, list).stream().flatMap(node -> of(file, node, keys).stream());
    }

    private static List<Node> nodes(YamlFile file, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!isNothing(node)) {
            file.unreadable(
                    file.place(node),
                    "Here should be a list, not " + shape(node) + ".",
                    "Start each item with \"- \".");
        }
        return List.of();
    }

    Place place() {
        return place;
    }

    Place placeOf(String key) {
        return values.containsKey(key) ? file.place(values.get(key)) : place;
    }

    private boolean has(String key) {
        return values.containsKey(key) && !isNothing(values.get(key));
    }

    Optional<Node> node(String key) {
        return has(key) ? Optional.of(values.get(key)) : Optional.empty();
    }

    /** The text of a key, white space at its ends removed; empty when it is absent. */
    String text(String key) {
        return has(key) ? text(values.get(key)) : "";
    }

    /** The text of a key that must be there and not blank. */
    String required(String key) {
        return required(key, Problem.Kind.UNREADABLE);
    }

    /** @param kindIfMissing of the problem that it is when there is none */
    String required(String key, Problem.Kind kindIfMissing) {
        String text = text(key);
        if (text.isEmpty() && (!has(key) || values.get(key) instanceof ScalarNode)) {
            missing(key, kindIfMissing);
        }
        return text;
    }

    /** One that must have a form; it is a problem otherwise, and is returned all the same. */
    String required(String key, Pattern form, String otherwise, String remedy) {
        String text = required(key);
        hold(text.isEmpty() || form.matcher(text).matches(), key, "\"" + text + "\" " + otherwise, remedy);
        return text;
    }

    /** Something must be there. */
    void require(String key) {
        if (!has(key)) {
            missing(key, Problem.Kind.UNREADABLE);
        }
    }

    /** What a key has must be right. */
    void hold(boolean right, String key, String otherwise, String remedy) {
        if (!right) {
            file.unreadable(placeOf(key), otherwise, remedy);
        }
    }

    /** The texts of a list; blank ones are left out. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key)) {
            String text = text(node);
            if (!text.isEmpty()) {
                texts.add(text);
            } else if (node instanceof ScalarNode) {
                file.unreadable(file.place(node), "This item of \"" + key + "\" is empty.", "Remove or complete it.");
            }
        }
        return List.copyOf(texts);
    }

    List<Node> nodes(String key) {
        return has(key) ? nodes(file, values.get(key)) : List.of();
    }

    Stream<YamlMapping> mappings(String key, String... keys) {
        return nodes(key).stream().flatMap(node -> of(file, node, keys).stream());
    }

    private void missing(String key, Problem.Kind kind) {
        file.problem(kind, place, "The key \"" + key + "\" is missing or empty.", "Add \"" + key + ":\" here.");
    }

    /** A constant written in lower case with spaces; the fallback when the key is absent or unknown. */
    <E extends Enum<E>> E oneOf(String key, Class<E> type, E fallback) {
        String written = text(key);
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(YamlMapping::written).toList();
        int index = allowed.indexOf(written);
        hold(
                index >= 0 || written.isEmpty(),
                key,
                "\"" + written + "\" is no " + key + "." + Suggestion.didYouMean(written, allowed),
                "Write one of: " + String.join(", ", allowed) + ".");
        return index < 0 ? fallback : type.getEnumConstants()[index];
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return isNothing(node) ? "" : scalar.getValue().strip();
        }
        file.unreadable(
                file.place(node),
                "Here should be text, not " + shape(node) + ".",
                "Put the text in quotes if it is meant to be one.");
        return "";
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String shape(Node node) {
        return node instanceof SequenceNode ? "a list" : node instanceof MappingNode ? "keys with values" : "text";
    }
}
