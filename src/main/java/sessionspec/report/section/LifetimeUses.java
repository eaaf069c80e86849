package sessionspec.report.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Origin;
import sessionspec.report.situation.EndTable;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.Terms;
import sessionspec.trace.LifetimeUse;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** What is said of periods and limits, and of where each is used. */
public final class LifetimeUses {

    private LifetimeUses() {}

    /** How many of them a document prints, how many follow from those, and how many we took without either. */
    public static String origins(List<Lifetime> declared) {
        String all = Numbers.of(declared.size());
        return Stream.of(Origin.QUOTED, Origin.DERIVED, Origin.ASSUMED)
                .map(origin -> {
                    long count = declared.stream()
                            .filter(it -> it.origin() == origin)
                            .count();
                    return Terms.of(origin) + ": " + (count == 0 ? "none" : Numbers.of(count)) + " of " + all;
                })
                .collect(Collectors.joining(", ", "Of these numbers are ", "."));
    }

    /** Id of its rule, and of the discrepancies about it. */
    public static List<String> rule(Lifetime lifetime, List<LifetimeUse> uses) {
        return Stream.concat(
                        Stream.of(lifetime.rule()),
                        uses.stream()
                                .filter(use -> use.lifetime().equals(lifetime))
                                .flatMap(use -> use.discrepancies().stream()))
                .toList();
    }

    public static String examples(LifetimeUse use) {
        return Numbers.count(use.examples().size(), "example") + " of";
    }

    /** Ids of the rules under which those examples stand. */
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
