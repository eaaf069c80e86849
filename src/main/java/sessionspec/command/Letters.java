package sessionspec.command;

/** Latin letters of names, which are told apart without regard to case, whatever the language. */
public final class Letters {

    private Letters() {}

    public static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            lower.append(lower(text.charAt(at)));
        }
        return lower.toString();
    }

    static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }

    public static boolean isLetter(char letter) {
        return lower(letter) >= 'a' && lower(letter) <= 'z';
    }
}
