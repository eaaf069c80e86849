package sessionspec.drift.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Sha256;

/**
 * What the catalogue keeps of a passage: its numbers, units, negations, modal verbs, quantifiers, conditions and signs as
 * they are, after an equals sign, and of every other word ten bits of its digest, in two letters or digits of base 32,
 * capitals where the word is a name, with an apostrophe where it is none of the words that only hold a sentence together and
 * has the ten bits of one. So what changed in the sense of a sentence can be told without the sentence, and nobody can read it.
 *
 * @param signs one for each word in order
 */
public record Sketch(List<String> signs) {

    private static final Set<WordKind> SIGNS = EnumSet.of(WordKind.SIGN, WordKind.PUNCTUATION);

    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private static final String NO_FILLER = "'";
    private static final Set<String> FILLERS =
            KnownWords.FILLERS.stream().map(Sketch::tenBits).collect(Collectors.toUnmodifiableSet());

    /** The same words come again and again. */
    private static final Map<String, String> HASHED = new ConcurrentHashMap<>();

    public static Sketch of(Wording wording) {
        return new Sketch(wording.words().stream().map(Sketch::sign).toList());
    }

    /** As it stands in the catalogue; empty for a text that nothing is known of. */
    public static Sketch read(String written) {
        return new Sketch(
                written.isBlank() ? List.of() : List.of(written.strip().split(" +")));
    }

    static String sign(Word word) {
        if (word.kind().isTold()) {
            return "=" + (word.kind() == WordKind.UNIT ? canonical(word.said()) : word.said());
        }
        String hashed = hashed(word.said());
        return word.kind() == WordKind.NAME ? hashed.toUpperCase(Locale.ROOT) : hashed;
    }

    /** A word of which ten bits are told. */
    public static String hashed(String said) {
        return HASHED.computeIfAbsent(said, it -> {
            String bits = tenBits(it);
            return FILLERS.contains(bits) && !KnownWords.FILLERS.contains(it) ? bits + NO_FILLER : bits;
        });
    }

    private static String tenBits(String said) {
        int bits = Integer.parseInt(
                Sha256.of(said.getBytes(StandardCharsets.UTF_8)).substring(0, BITS), 16);
        return "" + BASE_32.charAt(bits >> BITS & 31) + BASE_32.charAt(bits & 31);
    }

    /** Of words that are told and say the same, such as "if" and "when", the first. */
    public static String canonical(String said) {
        return KnownWords.canonical(said);
    }

    /** What a claim hangs on, in whatever order: all that is told but signs, of words that say the same the first. */
    public Stream<String> sense() {
        return told().filter(said -> !SIGNS.contains(WordKind.ofTold(said)))
                .map(Sketch::canonical)
                .filter(said -> !said.equals("1"));
    }

    /** What is told as it is, in order: all that a claim hangs on but its names and verbs. */
    public Stream<String> told() {
        return signs.stream().filter(sign -> sign.startsWith("=")).map(sign -> sign.substring(1));
    }

    @Override
    public String toString() {
        return signs.stream().collect(Collectors.joining(" "));
    }
}
