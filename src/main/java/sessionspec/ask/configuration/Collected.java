package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Phrase;
import sessionspec.ask.Said;
import sessionspec.ask.Spot;
import sessionspec.ask.Topic;
import sessionspec.ask.configuration.Account.Fate;
import sessionspec.ask.configuration.Statements.Place;
import sessionspec.ask.configuration.Understood.Bearing;
import sessionspec.ask.configuration.Understood.NotTaken;
import sessionspec.ask.configuration.Understood.Provided;
import sessionspec.ask.configuration.Understood.Remark;
import sessionspec.ask.words.Vocabulary;
import sessionspec.json.Json;

/** What is understood of a text while it is read. */
final class Collected {

    /** How much of a name is told, which may be anything. */
    private static final int SHOWN = 60;

    /** How many things that happen are taken, which a story has room for. */
    private static final int MOST_HAPPENINGS = 20;

    /** Of how much it is told that it was not taken; nobody reads more. */
    private static final int MOST = 200;

    private final String text;
    private final List<Phrase> situation = new ArrayList<>();
    private final List<Said> happenings = new ArrayList<>();
    private final List<NotTaken> notTaken = new ArrayList<>();
    private final List<Provided> provided = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> policies = new ArrayList<>();
    private final Account account = new Account();

    Collected(String text) {
        this.text = text;
    }

    /** A line of a text that is read line by line, or several that are read together. */
    void line(Place line) {
        account.line(line);
    }

    void pass(Fate fate, int at) {
        account.mark(at, fate);
    }

    /** It is so, unless something else was said of it before that it cannot stand beside. */
    void take(String words, int at) {
        Phrase phrase = Vocabulary.of(words);
        if (situation.contains(phrase)) {
            account.mark(at, Fate.TAKEN);
            remark("\"" + phrase.written() + "\" is given twice, and counts once.", at);
        } else if (Understood.mayStandBeside(phrase, situation)) {
            account.mark(at, Fate.TAKEN);
            situation.add(phrase);
        } else {
            leave("\"" + words + "\" was not taken, since something else on the same stands before it.", at);
        }
    }

    /** It is set, whatever was set of the same before. */
    void set(String words, int at) {
        unset(Vocabulary.of(words).form().topic().words(), words, at);
        take(words, at);
    }

    /** Something else of a setting comes later by this. */
    void unset(String setting, String by, int at) {
        situation.stream()
                .filter(it -> it.form().topic().words().equals(setting)
                        && !it.written().equals(by))
                .findFirst()
                .ifPresent(earlier -> {
                    situation.remove(earlier);
                    remarkLater(earlier, by, at);
                });
    }

    /** It does not happen after all, since this comes later. */
    void undo(Phrase earlier, String by, int at) {
        happenings.removeIf(it -> it.phrase().equals(earlier));
        remarkLater(earlier, by, at);
    }

    private void remarkLater(Phrase earlier, String by, int at) {
        remark("\"" + by + "\" comes after \"" + earlier.written() + "\", and counts.", at);
    }

    void happens(Phrase phrase, int at) {
        if (phrase.form().topic() != Topic.HAPPENS) {
            take(phrase.written(), at);
        } else if (happenings.size() < MOST_HAPPENINGS) {
            account.mark(at, Fate.TAKEN);
            happenings.add(new Said(phrase, Spot.of(text, at)));
        } else {
            leave("More than " + MOST_HAPPENINGS + " commands at once were not taken.", at);
        }
    }

    /** By what a policy is known again. */
    void knows(String policy) {
        policies.add(policy);
    }

    int taken() {
        return situation.size();
    }

    /** The items that came after so many count only where a policy covers who is asked about. */
    void provide(int before, String sentence) {
        if (situation.size() > before) {
            provided.add(new Provided(List.copyOf(situation.subList(before, situation.size())), sentence));
        }
    }

    /** How it was read; what was said already of another place is not said again. */
    void remark(String sentence, int at) {
        if (remarks.stream().anyMatch(it -> it.says().equals(sentence))) {
            return;
        }
        remarks.add(new Remark(sentence, Spot.of(text, at)));
    }

    /** It was not taken, and may matter; what was said already of another place is not said again. */
    void leave(String sentence, int at) {
        leave(sentence, at, Bearing.PERHAPS);
    }

    void leave(String sentence, int at, Bearing bearing) {
        account.mark(at, Fate.LEFT);
        if (notTaken.stream().anyMatch(it -> it.says().equals(sentence))) {
            return;
        }
        if (notTaken.size() < MOST) {
            notTaken.add(new NotTaken(sentence, Spot.of(text, at), bearing));
        } else if (notTaken.size() == MOST) {
            notTaken.add(new NotTaken("More was not taken, which is not listed.", Spot.of(text, at), Bearing.PERHAPS));
        }
    }

    void leaveUnlessEmpty(String sentence, Json json) {
        if (!json.isEmpty()) {
            leave(sentence, json.at());
        }
    }

    Understood all() {
        return new Understood(situation, happenings, notTaken, provided, remarks, policies, account.sentences(text));
    }

    static String quoted(String name) {
        StringBuilder shown = new StringBuilder("\"");
        for (int at = 0; at < Math.min(name.length(), SHOWN); at++) {
            char letter = name.charAt(at);
            shown.append(letter < ' ' || letter == '"' ? ' ' : letter);
        }
        return shown.append(name.length() > SHOWN ? "...\"" : "\"").toString();
    }
}
