package sessionspec.report.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.report.situation.EndTable;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.Terms;
import sessionspec.trace.LifetimeUse;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** What is said of periods and limits, and of where each is used. */
public final class LifetimeUses {

    private LifetimeUses() {}

    /**
     * How many of the numbers a document prints, how many follow from those, and how many we took without either; and of how
     * many it is ours as well what they are the length of.
     */
    public static String origins(List<LifetimeUse> uses) {
        String all = Numbers.of(uses.size());
        long read = uses.stream().filter(it -> !it.readings().isEmpty()).count();
        String origins = Stream.of(Origin.QUOTED, Origin.DERIVED, Origin.ASSUMED)
                .map(origin -> {
                    long count = uses.stream()
                            .filter(it -> it.lifetime().origin() == origin)
                            .count();
                    return Terms.of(origin) + ": " + (count == 0 ? "none" : Numbers.of(count)) + " of " + all;
                })
                .collect(Collectors.joining(", ", "Of these numbers are ", "."));
        return read == 0
                ? origins
                : origins
                        + " What a number is the length of, how it is counted or whom it binds is in part our reading: "
                        + Numbers.of(read) + " of " + all + ", which name it.";
    }

    public static List<String> readings(Lifetime lifetime, List<LifetimeUse> uses) {
        return of(lifetime, uses).flatMap(use -> use.readings().stream()).toList();
    }

    public static List<String> discrepancies(Lifetime lifetime, List<LifetimeUse> uses) {
        return of(lifetime, uses)
                .flatMap(use -> use.discrepancies().stream()
                        .filter(it -> !use.readings().contains(it)))
                .toList();
    }

    private static Stream<LifetimeUse> of(Lifetime lifetime, List<LifetimeUse> uses) {
        return uses.stream().filter(use -> use.lifetime().equals(lifetime));
    }

    public static String examples(LifetimeUse use) {
        return Numbers.count(use.examples().size(), "example") + " of";
    }

    public static List<String> rulesOfExamples(LifetimeUse use, Traceability result) {
        Map<String, String> rules = new HashMap<>();
        for (Rule rule : result.rules()) {
            rule.examples().forEach(example -> rules.putIfAbsent(example.id(), rule.id()));
        }
        return use.examples().stream()
                .map(rules::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The tables in which it decides, with how many different ends it has a part in. */
    public static List<String> tables(LifetimeUse use) {
        return EndTable.rowsOf(use.effective()).entrySet().stream()
                .map(table ->
                        table.getKey() + ": " + Numbers.count(table.getValue().intValue(), "row"))
                .toList();
    }

    /** Why it decides in no table. */
    public static String nowhere(LifetimeUse use) {
        return switch (use.lifetime().kind()) {
            case DEFAULT, FIXED -> "it ends nothing that the tables are about";
            case MINIMUM, MAXIMUM -> "it bounds what can be set";
            case AVERAGE -> "it decides about no single token";
            default -> "it is advice";
        };
    }
}
