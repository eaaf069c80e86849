package sessionspec.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.command.Numbers;

/** Reads JSON as RFC 8259 has it, however hostile: it goes no deeper than configurations do, and ends at the first fault. */
public final class JsonReader {

    /** How many objects and arrays may stand in each other. */
    private static final int DEEPEST = 40;

    private static final int HEXADECIMAL = 16;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** @throws MalformedJson if the text is anything but one value */
    public static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(0);
        reader.space();
        if (reader.at < text.length()) {
            throw reader.wrong("something stands after the end");
        }
        return value;
    }

    private Json value(int depth) {
        space();
        if (depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " objects or arrays stand in each other");
        }
        int begin = at;
        char first = peek();
        switch (first) {
            case '{':
                return object(depth);
            case '[':
                return array(depth);
            case '"':
                return new Json.Text(string(), begin);
            case 't':
                return word("true", new Json.Bool(true, begin));
            case 'f':
                return word("false", new Json.Bool(false, begin));
            case 'n':
                return word("null", new Json.Null(begin));
            default:
                return new Json.Number(number(), begin);
        }
    }

    private Json object(int depth) {
        int begin = at++;
        Map<String, Json> members = new LinkedHashMap<>();
        if (goesOn('}')) {
            do {
                space();
                if (peek() != '"') {
                    throw wrong("a name in quotation marks is missing");
                }
                String name = string();
                space();
                take(':');
                members.put(name, value(depth + 1));
            } while (another('}'));
        }
        return new Json.Members(members, begin);
    }

    private Json array(int depth) {
        int begin = at++;
        List<Json> elements = new ArrayList<>();
        if (goesOn(']')) {
            do {
                elements.add(value(depth + 1));
            } while (another(']'));
        }
        return new Json.Elements(List.copyOf(elements), begin);
    }

    /** Whether there is a first one. */
    private boolean goesOn(char end) {
        space();
        if (peek() == end) {
            at++;
            return false;
        }
        return true;
    }

    /** Whether there is one more. */
    private boolean another(char end) {
        space();
        if (peek() == ',') {
            at++;
            return true;
        }
        take(end);
        return false;
    }

    private String string() {
        int begin = at++;
        StringBuilder says = new StringBuilder();
        while (true) {
            if (at == text.length()) {
                at = begin;
                throw wrong("a quotation mark is opened and not closed");
            }
            char letter = text.charAt(at++);
            if (letter == '"') {
                return says.toString();
            } else if (letter < ' ') {
                at--;
                throw wrong("a control character stands in a text");
            }
            says.append(letter == '\\' ? escaped() : letter);
        }
    }

    private char escaped() {
        char letter = at < text.length() ? text.charAt(at++) : ' ';
        int known = "\"\\/bfnrt".indexOf(letter);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        int code = 0;
        for (int digit = 0; letter == 'u' && digit < 4; digit++) {
            int next = at < text.length() ? Numbers.hexadecimalDigit(text.charAt(at++)) : -1;
            code = next < 0 || code < 0 ? -1 : code * HEXADECIMAL + next;
        }
        if (letter != 'u' || code < 0) {
            at--;
            throw wrong("a backslash stands for nothing");
        }
        return (char) code;
    }

    private String number() {
        int begin = at;
        if (peek() == '-') {
            at++;
        }
        int whole = at;
        digits();
        if (at - whole > 1 && text.charAt(whole) == '0') {
            at = whole;
            throw wrong("a number begins with 0");
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        return text.substring(begin, at);
    }

    private void digits() {
        if (peek() < '0' || peek() > '9') {
            throw wrong(at == text.length() ? "it ends too early" : "\"" + shown() + "\" cannot stand here");
        }
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw wrong("\"" + shown() + "\" cannot stand here");
        }
        at += word.length();
        return value;
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw wrong(
                    at == text.length()
                            ? "it ends too early"
                            : "\"" + shown() + "\" stands where " + expected + " is missing");
        }
        at++;
    }

    private char shown() {
        return peek() < ' ' ? ' ' : peek();
    }

    private void space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /** The next character; at the end one that can stand nowhere. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private MalformedJson wrong(String what) {
        return new MalformedJson("This is no JSON: " + what + ".", at);
    }
}
