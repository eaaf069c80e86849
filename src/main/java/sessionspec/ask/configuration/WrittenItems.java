package sessionspec.ask.configuration;

import java.time.Duration;
import java.util.Optional;
import sessionspec.ask.Phrase;
import sessionspec.ask.words.Vocabulary;

/** Reads lines in which it is written how things are, as an answer or a sentence about a configuration offers them. */
final class WrittenItems {

    /** How long a line may be, in characters, and how many are looked at; nobody writes more. */
    private static final int LONGEST = 200;

    private static final int MOST = 500;

    /** After which a period stands that may be written as a TimeSpan. */
    private static final String LIFETIME = "token-lifetime ";

    private WrittenItems() {}

    /** Whether there is any. */
    static boolean read(String text, Collected collected) {
        boolean any = false;
        int begin = 0;
        for (int lines = 0; begin < text.length() && lines < MOST; lines++) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Optional<Phrase> said = said(text.substring(begin, end));
            if (said.isPresent()) {
                any = true;
                collected.take(said.get().written(), begin);
                if (said.get().values().get("timespan") instanceof Duration length) {
                    String after = text.substring(begin, end).trim().substring(LIFETIME.length());
                    TokenLifetimes.remark(after.substring(0, after.indexOf(' ')), length, begin, collected);
                }
            }
            begin = end + 1;
        }
        return any;
    }

    /** Whether a line is one. */
    static boolean is(String line) {
        return said(line).isPresent();
    }

    private static Optional<Phrase> said(String line) {
        return line.length() > LONGEST ? Optional.empty() : Vocabulary.situation(line);
    }
}
