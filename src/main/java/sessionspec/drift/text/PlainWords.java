package sessionspec.drift.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of words that have no kind of their own. */
public final class PlainWords {

    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "ing");

    /** How words end that are told to be none, so that they have fewer forms. */
    private static final Pattern NO_VERB = Pattern.compile(".*(?:al|[st]ive|ous|ful|less|ic|ary|ion|ity|ness)");

    private static final Set<String> FILLERS =
            KnownWords.FILLERS.stream().map(Sketch::hashed).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BOUNDS =
            KnownWords.BOUNDS.stream().map(Sketch::hashed).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PAST =
            Stream.of("was", "were", "had", "been").map(Sketch::hashed).collect(Collectors.toUnmodifiableSet());

    private PlainWords() {}

    /** Whether what stands in a sketch is a word that only holds a sentence together. */
    public static boolean isFiller(String sign) {
        return FILLERS.contains(sign);
    }

    /** Whether what stands in a sketch is a word that sets a sentence into the past. */
    public static boolean isPast(String sign) {
        return PAST.contains(sign);
    }

    /** Whether what stands in a sketch may be a word that bounds the number behind it, such as in "up to 5". */
    public static boolean mayBound(String sign) {
        return BOUNDS.contains(sign);
    }

    /** What stands in a sketch for the words that mean the same as one in lower case, or are forms of it. */
    public static Set<String> sameAs(String said) {
        return inOtherWords(said).map(Sketch::hashed).collect(Collectors.toSet());
    }

    /** Whether two words in lower case mean the same, or are forms of one. */
    public static boolean areSame(String said, String other) {
        return inOtherWords(said).anyMatch(other::equals);
    }

    private static Stream<String> inOtherWords(String said) {
        String stem = stem(said);
        List<String> endings = NO_VERB.matcher(said).matches() ? List.of("", "s") : ENDINGS;
        Stream<String> forms = Stream.concat(Stream.of(said), endings.stream().map(ending -> stem + ending));
        String silent = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) + "ing" : stem + "e";
        Stream<String> ofOneWord =
                stem.endsWith("e") || !stem.equals(said) ? Stream.concat(forms, Stream.of(silent)) : forms;
        return Stream.concat(
                        KnownWords.synonyms(said).stream(),
                        ofOneWord.filter(form -> form.endsWith("ed") == said.endsWith("ed")))
                .filter(other -> !areOpposed(said, other));
    }

    /** Of who does it and to whom it is done, such as "managing" and "managed". */
    private static boolean areOpposed(String said, String other) {
        return said.endsWith("ing") && other.endsWith("ed") || said.endsWith("ed") && other.endsWith("ing");
    }

    /** What stands in a sketch for the words that carry a text of ours, in the forms in which a document may have them. */
    public static Set<String> carrying(String text) {
        return Wording.of(text).words().stream()
                .filter(word -> word.kind() == WordKind.WORD || word.kind() == WordKind.NAME)
                .map(Word::said)
                .filter(said -> !KnownWords.FILLERS.contains(said) && said.length() > 2)
                .flatMap(said -> ENDINGS.stream().map(ending -> american(stem(said)) + ending))
                .map(Sketch::hashed)
                .collect(Collectors.toSet());
    }

    private static String american(String stem) {
        return stem.replace("isation", "ization").replace("our", "or");
    }

    /** Without the ending that English gives to a word in another number or tense, as far as that can be told. */
    private static String stem(String said) {
        String word = said.toLowerCase(Locale.ROOT);
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** What stands in a sketch for a word that means the opposite, in lower case. */
    public static Set<String> opposites(String said) {
        return KnownWords.opposites(said).stream()
                .map(opposite -> {
                    WordKind kind = KnownWords.kind(opposite);
                    return kind.isTold() ? "=" + KnownWords.canonical(opposite) : Sketch.hashed(opposite);
                })
                .collect(Collectors.toSet());
    }

    /** For each phrase in lower case the one that stands for it. */
    public static Map<String, String> samePhrases() {
        Map<String, String> all = new LinkedHashMap<>();
        for (List<String> group : KnownWords.phrases()) {
            group.subList(1, group.size()).forEach(phrase -> all.put(phrase, group.get(0)));
        }
        return all;
    }
}
