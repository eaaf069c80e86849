package sessionspec.ask.words;

/** What stands in the fragment of an address: percent signs stand for what cannot stand there. */
final class Addresses {

    private static final String PLAIN = "-._~!$'()*,:@/?";
    private static final String HEX = "0123456789ABCDEF";

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
}
