package sessionspec.glue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a constant of the core by the words of the features, which are its name unless something else is said. */
final class Named {

    private static final Set<String> LITTLE = Set.of("A", "AN", "THE", "IS", "BECOMES");

    /** The constant whose name has the same words, little ones aside. */
    static <E extends Enum<E>> E of(Class<E> type, String words) {
        String name = words(words.replaceAll("([a-z])([A-Z])", "$1 $2"));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words(constant.name()).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No " + type.getSimpleName() + " is \"" + words + "\""));
    }

    /** @param exceptions words that are not those of the name, with the constant that they stand for */
    static <E extends Enum<E>> E of(Class<E> type, String words, Map<String, E> exceptions) {
        return exceptions.containsKey(words) ? exceptions.get(words) : of(type, words);
    }

    private static String words(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(word -> !LITTLE.contains(word))
                .collect(Collectors.joining(" "));
    }
}
