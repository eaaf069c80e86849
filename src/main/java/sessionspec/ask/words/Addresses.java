package sessionspec.ask.words;

import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Spot;
import sessionspec.command.Numbers;

/** What stands in the fragment of an address: percent signs stand for what cannot stand there. */
public final class Addresses {

    private static final String PLAIN = "-._~!$'()*,:@/?";
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** An item; spaces outside of quotation marks become plus signs. */
    static String written(String item) {
        StringBuilder all = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < item.length(); at++) {
            char letter = item.charAt(at);
            quoted ^= letter == '"';
            if (letter == ' ' && !quoted) {
                all.append('+');
            } else if (isPlain(letter)) {
                all.append(letter);
            } else {
                int code = item.codePointAt(at);
                at += Character.charCount(code) - 1;
                escape(code, all);
            }
        }
        return all.toString();
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || PLAIN.indexOf(letter) >= 0;
    }

    /** In UTF-8: the first of several bytes has as many ones as there are bytes, each other has six bits. */
    private static void escape(int code, StringBuilder all) {
        int others = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        int ones = others == 0 ? 0 : (0xf0 << (3 - others)) & 0xff;
        percent(ones | (code >> (6 * others)), all);
        for (int left = others - 1; left >= 0; left--) {
            percent(0x80 | ((code >> (6 * left)) & 0x3f), all);
        }
    }

    private static void percent(int octet, StringBuilder all) {
        all.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    /**
     * The text that an address stands for, with its plus signs.
     *
     * @throws NotUnderstood if a percent sign is not followed by two hexadecimal digits, or these by no letter's
     */
    public static String read(String address) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < address.length()) {
            if (address.charAt(at) != '%') {
                text.append(address.charAt(at++));
            } else {
                int first = octet(address, at, at);
                int others = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
                int code = others == 0 ? first : first & (0x3f >> others);
                for (int next = 1; next <= others; next++) {
                    code = (code << 6) | (octet(address, at + 3 * next, at) & 0x3f);
                }
                if (!Character.isValidCodePoint(code)) {
                    throw nothing(at);
                }
                text.appendCodePoint(code);
                at += 3 + 3 * others;
            }
        }
        return text.toString();
    }

    private static int octet(String address, int at, int begin) {
        boolean whole = at + 2 < address.length() && address.charAt(at) == '%';
        int high = whole ? Numbers.hexadecimalDigit(address.charAt(at + 1)) : -1;
        int low = whole ? Numbers.hexadecimalDigit(address.charAt(at + 2)) : -1;
        if (high < 0 || low < 0) {
            throw nothing(begin);
        }
        return high * 16 + low;
    }

    private static NotUnderstood nothing(int at) {
        return new NotUnderstood("A percent sign in the address stands for nothing.", new Spot(1, at + 1));
    }
}
