package sessionspec.ask.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.ask.GoesOn;
import sessionspec.ask.Happening;
import sessionspec.ask.Mark;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Spot;
import sessionspec.ask.words.Items.Item;

/**
 * The written form of a question: items on lines of their own in a file, or between semicolons in an address, where a plus
 * sign stands for a space. The first is the version, {@code ask 1} or only {@code 1}.
 */
public final class QuestionText {

    /** How long a text may be, in characters. */
    private static final int MOST = 20_000;
    /** How many items it may have, so that an answer does not take long. */
    private static final int MOST_ITEMS = 100;

    private static final String VERSION = "1";

    /** With which some editors begin a file. */
    private static final String BYTE_ORDER = "\uFEFF";

    private static final Set<Mark> SIGN_INS = Set.of(Mark.SIGN_IN, Mark.ADFS_SIGN_IN, Mark.LOG_IN);

    private QuestionText() {}

    /** @throws NotUnderstood if something in it cannot be understood */
    public static Question parse(String text) {
        if (text.length() > MOST) {
            throw new NotUnderstood("What is asked has more than " + MOST + " characters.", Spot.NONE);
        }
        List<Item> items = Items.of(text.startsWith(BYTE_ORDER) ? text.substring(1) : text);
        if (items.size() > MOST_ITEMS) {
            throw new NotUnderstood(
                    "What is asked has more than " + MOST_ITEMS + " items.",
                    items.get(MOST_ITEMS).spot());
        }
        version(items);
        ItemsRead read = new ItemsRead();
        items.subList(1, items.size()).forEach(read::take);
        return read.question();
    }

    /**
     * What is asked where nobody says it: what the last thing that happens asks for, if it asks for anything, or the ID or
     * SAML token that it is issued; else the resource, or AD FS where that is all that the user has signed in to.
     */
    public static Phrase usual(List<Happening> story) {
        Optional<Phrase> last = story.isEmpty()
                ? Optional.empty()
                : Optional.of(story.get(story.size() - 1).phrase());
        return last.filter(it -> it.form().asks().isPresent())
                .or(() -> last.flatMap(TokenForms::showsIssued))
                .orElseGet(() -> ofSignIns(story));
    }

    private static Phrase ofSignIns(List<Happening> story) {
        Set<Mark> signIns = story.stream()
                .flatMap(it -> it.phrase().form().marks().stream())
                .filter(SIGN_INS::contains)
                .collect(Collectors.toSet());
        return Vocabulary.of(signIns.equals(Set.of(Mark.ADFS_SIGN_IN)) ? "works in an AD FS application" : "works");
    }

    private static void version(List<Item> items) {
        String first = items.isEmpty() ? "" : items.get(0).text();
        if (!first.equals(VERSION) && !first.equalsIgnoreCase("ask " + VERSION)) {
            throw new NotUnderstood(
                    first.isEmpty() || !isDigit(first.charAt(first.length() - 1)) || first.length() > 8
                            ? "What is asked begins with its version: write \"ask " + VERSION + "\" first."
                            : "What is asked is written in version " + first + ", and this program reads version "
                                    + VERSION + ".",
                    items.isEmpty() ? new Spot(1, 1) : items.get(0).spot());
        }
    }

    public static String lines(Question question) {
        return "ask " + VERSION + "\n" + String.join("\n", items(question)) + "\n";
    }

    /** For an address, after {@code #ask=}; of all characters only those that stand there as they are. */
    public static String address(Question question) {
        return VERSION + ";" + items(question).stream().map(Addresses::written).collect(Collectors.joining(";"));
    }

    private static List<String> items(Question question) {
        List<String> all = new ArrayList<>();
        question.situation().forEach(it -> all.add(it.phrase().written()));
        question.story()
                .forEach(it -> all.add(Times.of(it.at()) + " " + it.phrase().written()));
        GoesOn goesOn = question.goesOn();
        goesOn.works().ifPresent(works -> all.add("then " + (works ? "works" : "idle")));
        if (!goesOn.asks().written().equals(usual(question.story()).written())) {
            all.add("asked " + goesOn.asks().written());
        }
        return all;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
