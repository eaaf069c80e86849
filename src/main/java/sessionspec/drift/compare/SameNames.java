package sessionspec.drift.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.catalogue.Term;
import sessionspec.drift.text.Wording;

/** Knows the names that mean the same, former ones among them, from the glossary. */
final class SameNames {

    private final Map<String, Set<String>> others = new HashMap<>();

    SameNames(List<Term> glossary) {
        for (Term term : glossary) {
            List<String> names = term.names().stream()
                    .map(name -> keys(Item.of(Wording.of(name))))
                    .toList();
            names.forEach(
                    name -> others.computeIfAbsent(name, it -> new HashSet<>()).addAll(names));
        }
    }

    /** Whether one stretch of words is another name of what the other stretch names. */
    boolean same(List<Item> was, List<Item> is) {
        return others.getOrDefault(keys(is), Set.of()).contains(keys(was));
    }

    private static String keys(List<Item> items) {
        return items.stream().map(Item::key).collect(Collectors.joining(" "));
    }
}
