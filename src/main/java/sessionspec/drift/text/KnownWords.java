package sessionspec.drift.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which kinds of words are known, numbers that are written as words, contractions, and opposites. */
final class KnownWords {

    private static final Properties WRITTEN = written();

    private static final Map<String, WordKind> KINDS = kinds();
    private static final Map<String, String> NUMBERS = pairs("numbers");
    private static final Map<String, String> CONTRACTIONS = pairs("contractions");
    private static final Map<String, String> SAME = same();
    private static final Map<String, Set<String>> SYNONYMS = synonyms();

    /** Plain words in lower case that only hold a sentence together. */
    static final Set<String> FILLERS = words("fillers").collect(Collectors.toUnmodifiableSet());

    /** Words in lower case that bound a number behind them, and otherwise may only hold a sentence together. */
    static final Set<String> BOUNDS = words("bounds").collect(Collectors.toUnmodifiableSet());

    /** Small words in lower case to whose end copies glue the next word. */
    static final Set<String> GLUED_BEFORE = words("gluedBefore").collect(Collectors.toUnmodifiableSet());

    /** Small words in lower case that copies glue to the end of the word before. */
    static final Set<String> GLUED_AFTER = words("gluedAfter").collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Set<String>> OPPOSITES = opposites();

    /** What kind a word in lower case is, if it is known by itself; else a plain word. */
    static WordKind kind(String word) {
        return KINDS.getOrDefault(word, WordKind.WORD);
    }

    static String inDigits(String word) {
        return NUMBERS.getOrDefault(word, word);
    }

    /** Of words that say the same the first, of any other word itself. */
    static String canonical(String word) {
        return SAME.getOrDefault(word, word);
    }

    /** The words that a contraction is short for; any other word alone. */
    static List<String> inFull(String word) {
        String known = CONTRACTIONS.get(word);
        if (known != null) {
            return List.of(known.split("-"));
        }
        for (String ending : List.of("n't", "'re", "'ll", "'ve", "'d")) {
            if (word.endsWith(ending) && word.length() > ending.length()) {
                return List.of(word.substring(0, word.length() - ending.length()), CONTRACTIONS.get(ending));
            }
        }
        return List.of(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }

    /** Whether a word makes a number that follows it a rough one. */
    static boolean isRough(String word) {
        return word.equals("about") || word.equals("around");
    }

    static Set<String> synonyms(String word) {
        return SYNONYMS.getOrDefault(word, Set.of());
    }

    /** Of each group of phrases that say the same all, the first standing for the others. */
    static List<List<String>> phrases() {
        return words("phrases")
                .map(group -> Stream.of(group.split(","))
                        .map(phrase -> phrase.replace('-', ' '))
                        .toList())
                .toList();
    }

    static Set<String> opposites(String word) {
        Set<String> all = new HashSet<>(OPPOSITES.getOrDefault(word, Set.of()));
        for (String prefix : List.of("un", "non", "in", "dis", "im", "ir")) {
            all.add(prefix + word);
            if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
                all.add(word.substring(prefix.length()));
            }
        }
        return all;
    }

    private static Map<String, WordKind> kinds() {
        Map<String, WordKind> kinds = new HashMap<>();
        for (WordKind kind :
                List.of(WordKind.UNIT, WordKind.NEGATION, WordKind.MODAL, WordKind.QUANTIFIER, WordKind.CONDITION)) {
            words(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> kinds.put(word, kind));
        }
        pairs("numbers").keySet().forEach(word -> kinds.put(word, WordKind.NUMBER));
        return Map.copyOf(kinds);
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        words("same")
                .map(group -> group.split(","))
                .forEach(group -> List.of(group).forEach(word -> same.put(word, group[0])));
        return Map.copyOf(same);
    }

    private static Map<String, Set<String>> synonyms() {
        Map<String, Set<String>> synonyms = new HashMap<>();
        words("synonyms")
                .map(group -> List.of(group.split(",")))
                .forEach(group -> group.forEach(word ->
                        synonyms.computeIfAbsent(word, it -> new HashSet<>()).addAll(group)));
        return synonyms;
    }

    /** Each group lists words, and after a slash their opposites. */
    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        words("opposites").forEach(group -> {
            String[] sides = group.split("/");
            link(opposites, sides[0].split(","), sides[1].split(","));
            link(opposites, sides[1].split(","), sides[0].split(","));
        });
        return opposites;
    }

    private static void link(Map<String, Set<String>> opposites, String[] ones, String[] others) {
        for (String one : ones) {
            opposites.computeIfAbsent(one, it -> new HashSet<>()).addAll(List.of(others));
        }
    }

    private static Map<String, String> pairs(String key) {
        Map<String, String> pairs = new HashMap<>();
        words(key).forEach(pair -> pairs.put(pair.split(":")[0], pair.split(":")[1]));
        return Map.copyOf(pairs);
    }

    private static Stream<String> words(String key) {
        return Stream.of(WRITTEN.getProperty(key).split("\\s+"));
    }

    private static Properties written() {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(KnownWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
