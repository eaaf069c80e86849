package sessionspec.drift.text;

import java.util.Set;
import java.util.stream.Collectors;

/** The words that mean the opposite of others. */
public final class Opposites {

    private Opposites() {}

    /** What stands in a sketch for a word that means the opposite, in lower case. */
    public static Set<String> of(String said) {
        return KnownWords.opposites(said).stream()
                .map(opposite -> {
                    WordKind kind = KnownWords.kind(opposite);
                    return kind.isTold() ? "=" + KnownWords.canonical(opposite) : Sketch.hashed(opposite);
                })
                .collect(Collectors.toSet());
    }
}
