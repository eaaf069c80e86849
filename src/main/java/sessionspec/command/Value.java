package sessionspec.command;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import sessionspec.command.Words.Word;

/** What a variable holds or a parameter is given. */
sealed interface Value {

    int LONGEST_HEXADECIMAL = 15;
    int HEXADECIMAL_BASE = 16;

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

    private static Optional<Double> number(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        if (text.startsWith("0x")) {
            String digits = text.substring(2);
            boolean readable = !digits.isEmpty()
                    && digits.length() <= LONGEST_HEXADECIMAL
                    && digits.chars().allMatch(digit -> "0123456789abcdef".indexOf(digit) >= 0);
            return readable ? Optional.of((double) Long.parseLong(digits, HEXADECIMAL_BASE)) : Optional.empty();
        }
        return isDecimal(text) ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    /** A sign perhaps, digits with a point perhaps, and an exponent perhaps. */
    private static boolean isDecimal(String text) {
        int begin = sign(text, 0);
        int whole = digits(text, begin);
        boolean point = whole < text.length() && text.charAt(whole) == '.';
        int end = point ? digits(text, whole + 1) : whole;
        boolean any = end - begin > (point ? 1 : 0);
        if (end < text.length() && text.charAt(end) == 'e') {
            int exponent = sign(text, end + 1);
            end = digits(text, exponent);
            any &= end > exponent;
        }
        return any && end == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
