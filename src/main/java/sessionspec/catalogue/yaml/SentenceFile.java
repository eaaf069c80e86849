package sessionspec.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import sessionspec.catalogue.FindingSentence;

/** Binds a file of {@code findings/}: for each rule the sentence of each of its parts. */
final class SentenceFile {

    private final YamlFile file;
    private final Set<String> taken = new TreeSet<>();

    SentenceFile(YamlFile file) {
        this.file = file;
    }

    List<FindingSentence> sentences(Node root) {
        List<FindingSentence> sentences = new ArrayList<>();
        for (NodeTuple rule : tuples(root)) {
            for (NodeTuple part : tuples(rule.getValueNode())) {
                FindingSentence sentence = new FindingSentence(
                        text(rule.getKeyNode()),
                        text(part.getKeyNode()),
                        text(part.getValueNode()),
                        file.place(part.getKeyNode()));
                if (sentence.says().isEmpty() || !taken.add(sentence.rule() + " " + sentence.part())) {
                    file.unreadable(
                            sentence.place(),
                            "\"" + sentence.part() + "\" of " + sentence.rule() + " has no sentence, or two.",
                            "Write one sentence behind it, and keep one line for each part.");
                } else {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private List<NodeTuple> tuples(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        file.unreadable(
                file.place(node),
                "Here should be keys with values.",
                "Write the id of a rule, and below it each part with its sentence: \"cycle ended: The PRT is refreshed\".");
        return List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }
}
