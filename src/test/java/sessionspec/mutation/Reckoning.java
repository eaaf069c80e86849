package sessionspec.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Tells what became of the mutants, and fails when too few were noticed or one that was not is not listed with its reason
 * in {@code src/test/resources/mutation/survivors.yaml}. What only a fault of a rule reaches is counted apart.
 */
public final class Reckoning {

    private static final Path MUTATION = Path.of("target/mutation");
    private static final Path LISTED = Path.of("src/test/resources/mutation/survivors.yaml");
    private static final double LEAST_SHARE = 0.95;

    /** Why no example can tell these from the core as it is. */
    private record Reason(String because, List<String> mutants) {}

    private record Reasons(List<Reason> survivors) {}

    private Reckoning() {}

    public static void main(String... none) throws IOException {
        Set<Mutant.Block> reached = Mutant.reached(MUTATION.resolve("reached/linecoverage.xml"));
        List<Mutant> all = Mutant.read(MUTATION.resolve("mutations.xml"));
        List<Mutant> byFaultsOnly = all.stream()
                .filter(mutant -> mutant.isReached() && Collections.disjoint(reached, mutant.blocks()))
                .toList();
        List<Mutant> mutants = new ArrayList<>(all);
        mutants.removeAll(byFaultsOnly);

        List<String> told = new ArrayList<>(table(mutants));
        told.add(counted("reached by faults only", byFaultsOnly));
        List<String> wrong = new ArrayList<>(unlisted(mutants));
        double share = share(mutants);
        if (share < LEAST_SHARE) {
            wrong.add("Of 100 mutants at least %.0f are to be noticed.".formatted(100 * LEAST_SHARE));
        }
        told.addAll(wrong);
        Files.write(MUTATION.resolve("mutants.txt"), told);
        told.forEach(System.out::println);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Mutants survive; see " + MUTATION.resolve("mutants.txt"));
        }
    }

    private static List<String> table(List<Mutant> mutants) {
        Map<String, List<Mutant>> rooms =
                mutants.stream().collect(Collectors.groupingBy(Mutant::room, TreeMap::new, Collectors.toList()));
        List<String> table = new ArrayList<>();
        rooms.forEach((room, its) -> table.add(counted("core." + room, its)));
        table.add(counted("all", mutants));
        return table;
    }

    private static String counted(String what, List<Mutant> mutants) {
        long noticed = mutants.stream().filter(Mutant::noticed).count();
        return "%-24s %5d of %5d mutants noticed (%.1f %%)"
                .formatted(what, noticed, mutants.size(), 100 * share(mutants));
    }

    private static double share(List<Mutant> mutants) {
        return mutants.isEmpty()
                ? 1
                : (double) mutants.stream().filter(Mutant::noticed).count() / mutants.size();
    }

    /** Survivors without a reason, and reasons without a survivor. */
    private static List<String> unlisted(List<Mutant> mutants) {
        Set<String> stale = new TreeSet<>();
        new YAMLMapper()
                .readValue(LISTED.toFile(), Reasons.class)
                .survivors()
                .forEach(it -> stale.addAll(it.mutants()));
        Set<String> listed = Set.copyOf(stale);
        Map<String, String> without = new LinkedHashMap<>();
        for (Mutant mutant : mutants) {
            if (!mutant.noticed()) {
                stale.remove(mutant.written());
                if (!listed.contains(mutant.written())) {
                    without.putIfAbsent(mutant.written(), mutant.place());
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        without.forEach((mutant, place) -> wrong.add("Survives, not listed: " + mutant + " (" + place + ")"));
        stale.forEach(mutant -> wrong.add("Listed, and does not survive: " + mutant));
        return wrong;
    }
}
