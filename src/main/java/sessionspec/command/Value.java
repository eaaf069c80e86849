package sessionspec.command;

import java.time.Instant;
import java.util.Optional;
import sessionspec.command.Words.Word;

/** What a variable holds or a parameter is given. */
sealed interface Value {

    /** What a word is unless it names a variable: a number if it looks like one and has no quotation marks. */
    static Value of(Word word) {
        return new Written(word.text(), !word.quoted() && number(word.text()).isPresent());
    }

    /** What the shell makes of it where a number is called for; empty if that is nothing. */
    default Optional<Double> asNumber() {
        return number(toString());
    }

    /** As it was written, without its quotation marks. */
    record Written(String text, boolean isNumber) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    record Bool(boolean is) implements Value {
        @Override
        public Optional<Double> asNumber() {
            return Optional.of(is ? 1.0 : 0.0);
        }

        @Override
        public String toString() {
            return is ? "$true" : "$false";
        }
    }

    record DateTime(Instant instant) implements Value {
        @Override
        public String toString() {
            return "a date";
        }
    }

    private static Optional<Double> number(String text) {
        return text.startsWith("0x") || text.startsWith("0X")
                ? Numbers.hexadecimal(text.substring(2))
                : Numbers.decimal(text);
    }
}
