package sessionspec.drift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and signs of a text in order. Commas, quotes, hyphens between words and the mark that ends the text are none of
 * them, for nothing hangs on them; whatever else there is, is.
 *
 * @param written with the quotes that stand there
 */
public record Wording(String text, String written, List<Word> words) {

    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}\\p{N})])[-+±]\\d[\\d.,:/%]*" // with its sign
                    + "|[$@#]?\\d+(?:[.,:/-]\\d+)*(?:[\\p{L}_%][\\p{L}\\p{N}_]*)?"
                    + "|[$@]?[\\p{L}_][\\p{L}\\p{N}_]*(?:'\\p{L}+)?"
                    + "|~~|[^\\s,\"]");

    /** Of thousands. */
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d),(?=\\d{3}(?:\\D|$))");

    /** A number that its unit follows without a space. */
    private static final Pattern LENGTH = Pattern.compile("(\\d+)([a-z]+)");

    private static final Pattern DIVIDES = Pattern.compile("[;:?.!'/-]");
    private static final Pattern NAMELIKE = Pattern.compile("[$@_].*|.+[\\p{Lu}\\p{N}_].*");
    private static final Pattern MINUS = Pattern.compile("[:=(<>] - \\d");
    private static final String ENDS = ".!,:";

    public static Wording of(String passage) {
        String text = Folding.of(passage);
        List<Word> words = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            add(words, text, part.start(), part.end());
        }
        for (int at = 0; at < words.size(); at++) {
            words.set(at, counted(words, at));
        }
        return new Wording(text, Folding.written(passage), List.copyOf(words));
    }

    /** "One" counts only a unit that follows it, and "about" only a number. */
    private static Word counted(List<Word> words, int at) {
        WordKind next = at + 1 < words.size() ? words.get(at + 1).kind() : WordKind.WORD;
        Word it = words.get(at);
        return KnownWords.isRough(it.said()) && next == WordKind.NUMBER
                ? new Word(it.said(), WordKind.QUANTIFIER, it.start(), it.end())
                : one(words, at);
    }

    private static Word one(List<Word> words, int at) {
        Word word = words.get(at);
        boolean counts = at + 1 < words.size() && words.get(at + 1).kind() == WordKind.UNIT;
        boolean alone = word.said().equals("1") && word.end() - word.start() == "one".length() && !counts;
        return alone ? new Word("one", WordKind.WORD, word.start(), word.end()) : word;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String written = text.substring(start, end);
        char first = written.charAt(0);
        if (Character.isLetter(first) || "$@_".indexOf(first) >= 0 && written.length() > 1) {
            KnownWords.inFull(written.toLowerCase(Locale.ROOT))
                    .forEach(said -> words.add(word(said, written, start, end, words.isEmpty())));
        } else if (written.chars().anyMatch(Character::isDigit)) {
            int until = end;
            while (ENDS.indexOf(text.charAt(until - 1)) >= 0) {
                until--;
            }
            Matcher length = LENGTH.matcher(text.substring(start, until));
            if (length.matches() && KnownWords.kind(length.group(2)) == WordKind.UNIT) {
                int unit = start + length.start(2);
                add(words, text, start, unit);
                add(words, text, unit, until);
                return;
            }
            String number = written.substring(0, until - start).toLowerCase(Locale.ROOT);
            words.add(new Word(GROUPS.matcher(number).replaceAll(""), WordKind.NUMBER, start, until));
        } else if (!DIVIDES.matcher(written).matches()) {
            words.add(new Word(written, WordKind.SIGN, start, end));
        } else if (divides(text, start, end)) {
            boolean sign = isWithin(text, start, end) || negates(text, start, end) || counts(text, start);
            words.add(new Word(written, sign ? WordKind.SIGN : WordKind.PUNCTUATION, start, end));
        }
    }

    /** Between letters or digits without a space it belongs to a name or a form. */
    private static boolean isWithin(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.charAt(end));
    }

    /** As in code, before what it negates and behind no sentence. */
    private static boolean negates(String text, int start, int end) {
        return text.charAt(start) == '!'
                && end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "$=([".indexOf(text.charAt(end)) >= 0)
                && (start == 0 || " ([=".indexOf(text.charAt(start - 1)) >= 0);
    }

    /** A dash apart from a number behind it, that parts it from no word, may be its sign. */
    private static boolean counts(String text, int start) {
        return start >= 2
                && MINUS.matcher(text).region(start - 2, text.length()).lookingAt();
    }

    /** A hyphen between words and the mark that ends a sentence say nothing. */
    private static boolean divides(String text, int start, int end) {
        char sign = text.charAt(start);
        if (counts(text, start)) {
            return true;
        }
        boolean last = text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
        return sign != '-' && sign != '\'' && !(last && ".!:".indexOf(sign) >= 0);
    }

    private static Word word(String said, String written, int start, int end, boolean first) {
        String digits = KnownWords.inDigits(said);
        WordKind known = KnownWords.kind(said);
        boolean name = NAMELIKE.matcher(written).matches() || !first && Character.isUpperCase(written.charAt(0));
        WordKind kind = known == WordKind.WORD && name ? WordKind.NAME : known;
        return new Word(digits, kind, start, end);
    }
}
