package sessionspec.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sessionspec.change.ComparedThing.Key;

/**
 * Examples that have another name than in the earlier report. Of one rule, those that only one of the reports has are one
 * example where the same is answered at the same instants, or else something is asked at the same instants.
 */
final class RenamedExamples {

    private final Map<Key, ComparedThing> before;
    private final Map<Key, ComparedThing> after;
    private final Map<String, String> names = new HashMap<>();

    private RenamedExamples(Map<Key, ComparedThing> before, Map<Key, ComparedThing> after) {
        this.before = before;
        this.after = after;
        pair(ComparedThing::answered);
        pair(answer -> answer.key().at());
    }

    /** The things of the earlier report, its renamed examples and what was asked in them under their present ids. */
    static Map<Key, ComparedThing> underPresentIds(Map<Key, ComparedThing> before, Map<Key, ComparedThing> after) {
        RenamedExamples renamed = new RenamedExamples(before, after);
        Map<Key, ComparedThing> present = new LinkedHashMap<>();
        before.values().forEach(thing -> {
            ComparedThing now = Optional.ofNullable(
                            renamed.names.get(thing.key().id()))
                    .map(thing::under)
                    .orElse(thing);
            present.put(now.key(), now);
        });
        return present;
    }

    private void pair(Function<ComparedThing, String> likeness) {
        Map<List<String>, List<String>> candidates = new HashMap<>();
        signatures(after, before, likeness).forEach((id, signature) -> {
            if (!names.containsValue(id)) {
                candidates.computeIfAbsent(signature, any -> new ArrayList<>()).add(id);
            }
        });
        signatures(before, after, likeness).forEach((id, signature) -> {
            List<String> alike = candidates.getOrDefault(signature, List.of());
            if (!names.containsKey(id) && !alike.isEmpty()) {
                names.put(id, alike.remove(0));
            }
        });
    }

    /** Of each example that the other report lacks, the rule and what is asked in it; nothing where nothing is. */
    private static Map<String, List<String>> signatures(
            Map<Key, ComparedThing> of, Map<Key, ComparedThing> other, Function<ComparedThing, String> likeness) {
        Map<String, List<String>> signatures = new LinkedHashMap<>();
        of.values().stream()
                .filter(thing -> thing.key().subject() == Subject.DECISION)
                .filter(thing ->
                        !other.containsKey(new Key(Subject.EXAMPLE, thing.key().id(), "")))
                .forEach(thing -> signatures
                        .computeIfAbsent(thing.key().id(), any -> new ArrayList<>(thing.rules()))
                        .add(likeness.apply(thing)));
        return signatures;
    }
}
