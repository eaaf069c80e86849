package sessionspec.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON text as maps, lists, strings, whole numbers, truth values and null. */
final class Json {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if it is no JSON, or has numbers that are not whole, saying where */
    static @Nullable Object read(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.wrong("the end");
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        skipSpace();
        if (depth > DEEPEST) {
            throw wrong("no more than " + DEEPEST + " things within each other");
        }
        switch (at < text.length() ? text.charAt(at) : ' ') {
            case '{':
                return object(depth);
            case '[':
                return list(depth);
            case '"':
                return string();
            case 't':
                return literal("true", true);
            case 'f':
                return literal("false", false);
            case 'n':
                return literal("null", null);
            default:
                return number();
        }
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        at++;
        boolean more = !isNext('}');
        while (more) {
            skipSpace();
            String name = string();
            expect(':');
            if (all.containsKey(name)) {
                throw wrong("another name than " + name);
            }
            all.put(name, value(depth + 1));
            more = isNext(',');
            if (!more) {
                expect('}');
            }
        }
        return all;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> all = new ArrayList<>();
        at++;
        boolean more = !isNext(']');
        while (more) {
            all.add(value(depth + 1));
            more = isNext(',');
            if (!more) {
                expect(']');
            }
        }
        return all;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        int from = at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                read.append(text, from, at).append(escaped());
                from = at;
            } else {
                at++;
            }
        }
        read.append(text, from, at);
        expect('"');
        return read.toString();
    }

    private char escaped() {
        at += 2;
        char sign = at <= text.length() ? text.charAt(at - 1) : ' ';
        switch (sign) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                return unicode();
            case '"', '\\', '/':
                return sign;
            default:
                throw wrong("an escape");
        }
    }

    private char unicode() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length() ? Writer.HEX.indexOf(text.charAt(at) | 0x20) : -1;
            if (digit < 0) {
                throw wrong("four hex digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** Up to nine digits. */
    private Integer number() {
        int sign = text.startsWith("-", at) ? -1 : 1;
        at += sign < 0 ? 1 : 0;
        int from = at;
        int number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        if (at == from || at > from + 9) {
            throw wrong("a value");
        }
        return sign * number;
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong(word);
        }
        at += word.length();
        return value;
    }

    private boolean isNext(char sign) {
        skipSpace();
        boolean is = at < text.length() && text.charAt(at) == sign;
        at += is ? 1 : 0;
        return is;
    }

    private void expect(char sign) {
        if (!isNext(sign)) {
            throw wrong(String.valueOf(sign));
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("expected " + expected + " at character " + (at + 1));
    }
}
