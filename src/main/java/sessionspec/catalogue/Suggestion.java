package sessionspec.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who wrote a name that does not exist. */
public final class Suggestion {

    private static final int LONGEST = 400;

    private record Guess(String name, int distance) {}

    private Suggestion() {}

    /** A sentence such as {@code Did you mean "CA-014"?}, with a space before it; empty when nothing comes close. */
    public static String didYouMean(String written, Collection<String> known) {
        return nearest(written, known).map(k -> " Did you mean \"" + k + "\"?").orElse("");
    }

    /** The known name that differs least, when it differs in less than half of its letters. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> k.length() <= LONGEST)
                .map(k -> new Guess(k, distance(wanted, k.toLowerCase(Locale.ROOT))))
                .filter(g ->
                        g.distance() * 2 < Math.max(written.length(), g.name().length()))
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .map(Guess::name);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
