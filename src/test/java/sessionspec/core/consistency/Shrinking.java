package sessionspec.core.consistency;

import java.util.stream.Collectors;

/** Makes a story smaller as long as the property fails on it. */
final class Shrinking {

    private Shrinking() {}

    /** What fails, in the words of the features, made as small as it goes. */
    static String told(Tale tale, Property property, Core core) {
        Tale small = shrunk(tale, property, core);
        Verdict.Violation violation =
                property.of(Told.of(small, core)).violation().orElseThrow();
        return violation.claim()
                + violation.versions().stream()
                        .map(version -> "\n\n" + TaleWords.example(version, core))
                        .collect(Collectors.joining());
    }

    static Tale shrunk(Tale tale, Property property, Core core) {
        Tale smallest = tale;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int count = Math.max(1, smallest.length() / 2); count >= 1 && !smaller; count /= 2) {
                for (int from = smallest.length() - count; from >= 0 && !smaller; from--) {
                    Tale candidate = smallest.without(from, count);
                    if (property.of(Told.of(candidate, core)).isViolated()) {
                        smallest = candidate;
                        smaller = true;
                    }
                }
            }
        }
        return smallest;
    }
}
