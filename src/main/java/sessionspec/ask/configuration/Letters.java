package sessionspec.ask.configuration;

/** Letters of names that are told apart without regard to case, in whatever language. */
final class Letters {

    private Letters() {}

    /** With small letters for A to Z, and as long. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            lower.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
        }
        return lower.toString();
    }
}
