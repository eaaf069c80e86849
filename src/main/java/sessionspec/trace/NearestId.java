package sessionspec.trace;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What someone who wrote an unknown id most likely meant. */
final class NearestId {

    private NearestId() {}

    /** @return empty when nothing comes near: fewer than half of the characters would stay */
    static Optional<String> of(String id, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(id, candidate) <= Math.max(id.length(), candidate.length()) / 2)
                .min(Comparator.<String>comparingInt(candidate -> distance(id, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's: insertions, deletions and replacements of single characters. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
