package sessionspec.drift.compare;

import java.util.List;
import java.util.Map;
import sessionspec.drift.text.WordKind;

/** Tells whether all that changed of the lengths of time is their unit, such as one day for 24 hours. */
final class Lengths {

    private static final Map<String, Integer> SECONDS =
            Map.of("=seconds", 1, "=minutes", 60, "=hours", 3_600, "=days", 86_400, "=weeks", 604_800);

    static boolean areSame(Wordings wordings) {
        List<Hunk> counting = wordings.hunks().stream()
                .filter(hunk -> wordings.words(hunk).anyMatch(Lengths::counts))
                .toList();
        return !counting.isEmpty()
                && counting.stream().allMatch(hunk -> areSame(wordings.was(hunk), wordings.is(hunk)));
    }

    private static boolean counts(Item item) {
        return item.kind() == WordKind.NUMBER || item.kind() == WordKind.UNIT;
    }

    private static boolean areSame(List<Item> was, List<Item> is) {
        long then = seconds(was);
        return then > 0 && then == seconds(is);
    }

    /** 0 for what is no whole number of a unit of time. */
    private static long seconds(List<Item> words) {
        boolean length = words.size() == 2
                && words.get(0).key().matches("=\\d{1,6}")
                && SECONDS.containsKey(words.get(1).key());
        return length
                ? Long.parseLong(words.get(0).key().substring(1))
                        * SECONDS.get(words.get(1).key())
                : 0;
    }
}
