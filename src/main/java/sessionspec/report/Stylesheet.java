package sessionspec.report;

/** Our own style sheet, made shorter. */
final class Stylesheet {

    private Stylesheet() {}

    /** Without comments, indentation and line breaks. */
    static String compact(String css) {
        StringBuilder compact = new StringBuilder(css.length());
        for (int at = 0; at < css.length(); at++) {
            char letter = css.charAt(at);
            if (letter == '/' && css.startsWith("/*", at)) {
                at = css.indexOf("*/", at) + 1;
            } else if (letter > ' ') {
                boolean space = at > 0 && css.charAt(at - 1) <= ' ' && !compact.isEmpty();
                char before = compact.isEmpty() ? ' ' : compact.charAt(compact.length() - 1);
                if (letter == '}' && before == ';') {
                    compact.setLength(compact.length() - 1);
                } else if (space && "{};,".indexOf(before) < 0 && "{};,".indexOf(letter) < 0 && !declares(compact)) {
                    compact.append(' ');
                }
                compact.append(letter);
            }
        }
        return compact.toString();
    }

    /** Whether it ends with the name of a property and its colon. */
    private static boolean declares(StringBuilder css) {
        int at = css.length() - 1;
        if (css.charAt(at) != ':') {
            return false;
        }
        do {
            at--;
        } while (at >= 0 && (Character.isLetter(css.charAt(at)) || css.charAt(at) == '-'));
        return at >= 0 && (css.charAt(at) == '{' || css.charAt(at) == ';');
    }
}
