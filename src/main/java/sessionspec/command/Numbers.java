package sessionspec.command;

import java.util.Optional;

/** Numbers as the shell reads them. The library's way to read one would bring tables into the page larger than this program. */
public final class Numbers {

    private static final int LONGEST_HEXADECIMAL = 15;
    private static final int LONGEST_COUNT = 8;
    private static final int LONGEST_EXPONENT = 3;

    private Numbers() {}

    /** What a digit to the base of sixteen stands for; negative if it is none. */
    public static int hexadecimalDigit(char digit) {
        return "0123456789abcdef".indexOf(Letters.lower(digit));
    }

    public static Optional<Integer> count(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_COUNT && digits(text, 0) == text.length()
                ? Optional.of((int) value(text))
                : Optional.empty();
    }

    static Optional<Double> hexadecimal(String text) {
        double value = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = hexadecimalDigit(text.charAt(at));
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 16 + digit;
        }
        return text.isEmpty() || text.length() > LONGEST_HEXADECIMAL ? Optional.empty() : Optional.of(value);
    }

    /** A sign perhaps, digits with a point perhaps, and an exponent perhaps. */
    static Optional<Double> decimal(String text) {
        int begin = sign(text, 0);
        int whole = digits(text, begin);
        boolean point = whole < text.length() && text.charAt(whole) == '.';
        int end = point ? digits(text, whole + 1) : whole;
        String digits = text.substring(begin, whole) + (point ? text.substring(whole + 1, end) : "");
        int exponent = point ? whole + 1 - end : 0;
        if (end < text.length() && Letters.lower(text.charAt(end)) == 'e') {
            int from = sign(text, end + 1);
            int to = digits(text, from);
            if (to == from || to - from > LONGEST_EXPONENT) {
                return Optional.empty();
            }
            exponent += (int) signed(text, end + 1, value(text.substring(from, to)));
            end = to;
        }
        return digits.isEmpty() || end < text.length()
                ? Optional.empty()
                : Optional.of(scaled(signed(text, 0, value(digits)), exponent));
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static double signed(String text, int at, double value) {
        return text.charAt(at) == '-' ? -value : value;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static double value(String digits) {
        double value = 0;
        for (int at = 0; at < digits.length(); at++) {
            value = value * 10 + digits.charAt(at) - '0';
        }
        return value;
    }

    /** So many times ten; what is whole, or less than a whole by a few digits, comes out exactly. */
    private static double scaled(double value, int exponent) {
        double scale = 1;
        for (int times = Math.abs(exponent); times > 0; times--) {
            scale *= 10;
        }
        return exponent < 0 ? value / scale : value * scale;
    }
}
