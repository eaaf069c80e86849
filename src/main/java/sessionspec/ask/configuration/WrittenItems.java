package sessionspec.ask.configuration;

import java.time.Duration;
import java.util.Optional;
import sessionspec.ask.Phrase;
import sessionspec.ask.words.Vocabulary;

/** Reads lines in which it is written how things are, as an answer or a sentence about a configuration offers them. */
final class WrittenItems {

    /** How long a line may be, in characters; nobody writes more. */
    private static final int LONGEST = 200;

    /** After which a period stands that may be written as a TimeSpan. */
    private static final String LIFETIME = "token-lifetime ";

    static boolean read(String line, int at, Collected collected) {
        Optional<Phrase> said = line.length() > LONGEST ? Optional.empty() : Vocabulary.situation(line);
        said.ifPresent(item -> {
            collected.take(item.written(), at);
            if (item.values().get("timespan") instanceof Duration length) {
                String after = line.trim().substring(LIFETIME.length());
                TokenLifetimes.remark(after.substring(0, after.indexOf(' ')), length, at, collected);
            }
        });
        return said.isPresent();
    }
}
