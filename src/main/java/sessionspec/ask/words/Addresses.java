package sessionspec.ask.words;

import java.nio.charset.StandardCharsets;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Spot;

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
                for (byte one : String.valueOf(letter).getBytes(StandardCharsets.UTF_8)) {
                    all.append('%').append(HEX.charAt(one >> 4 & 15)).append(HEX.charAt(one & 15));
                }
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

    /**
     * The text that an address stands for, with its plus signs.
     *
     * @throws NotUnderstood if a percent sign is not followed by two hexadecimal digits
     */
    public static String read(String address) {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%') {
                boolean whole = at + 2 < bytes.length;
                int high = whole ? Character.digit(bytes[at + 1], 16) : -1;
                int low = whole ? Character.digit(bytes[at + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new NotUnderstood("A percent sign in the address stands for nothing.", new Spot(1, at + 1));
                }
                text[length++] = (byte) (high * 16 + low);
                at += 2;
            } else {
                text[length++] = bytes[at];
            }
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }
}
