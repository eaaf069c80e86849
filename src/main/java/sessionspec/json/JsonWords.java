package sessionspec.json;

import sessionspec.command.Numbers;

/** A text of JSON, word by word: texts in quotation marks, numbers, names and the marks between them. */
final class JsonWords {

    private static final int HEXADECIMAL = 16;

    private final String text;
    private int at;

    JsonWords(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean isOver() {
        return at == text.length();
    }

    /** The next character; at the end one that can stand nowhere. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    void skip() {
        at++;
    }

    void space() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /** Goes on over this character, or over nothing where another stands. */
    boolean skips(char expected) {
        boolean stands = peek() == expected;
        at += stands ? 1 : 0;
        return stands;
    }

    /** Goes on over this character, which has to be there. */
    void take(char expected) {
        if (peek() != expected) {
            throw missing("\"" + shown() + "\" stands where " + expected + " is missing");
        }
        at++;
    }

    /** Goes on over this name, which has to be there. */
    void takeWord(String word) {
        if (!text.startsWith(word, at)) {
            throw wrong("\"" + shown() + "\" cannot stand here");
        }
        at += word.length();
    }

    String string() {
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

    String number() {
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
            throw missing("\"" + shown() + "\" cannot stand here");
        }
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
    }

    private char shown() {
        return peek() < ' ' ? ' ' : peek();
    }

    /** What has to stand here does not, unless nothing does. */
    MalformedJson missing(String what) {
        return wrong(at == text.length() ? "it ends too early" : what);
    }

    MalformedJson wrong(String what) {
        return new MalformedJson("This is no JSON: " + what + ".", at);
    }
}
