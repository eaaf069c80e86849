package sessionspec.catalogue;

/** Cuts text without cutting a character in half. */
public final class Excerpt {

    private Excerpt() {}

    public static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    public static String of(String text, int most) {
        return text.length() <= most ? text : head(text, most).stripTrailing() + " …";
    }
}
