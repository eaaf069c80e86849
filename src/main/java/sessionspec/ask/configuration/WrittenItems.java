package sessionspec.ask.configuration;

import java.util.Optional;
import sessionspec.ask.Phrase;
import sessionspec.ask.words.Vocabulary;

/** Reads lines in which it is written how things are, as an answer or a sentence about a configuration offers them. */
final class WrittenItems {

    /** How long a line may be, in characters, and how many are looked at; nobody writes more. */
    private static final int LONGEST = 200;

    private static final int MOST = 500;

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
