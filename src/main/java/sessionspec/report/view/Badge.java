package sessionspec.report.view;

/**
 * A status as a reader sees it: never by colour alone.
 *
 * @param word the status
 * @param tone class name of its colour: ok, bad, warn or quiet
 * @param icon name of its icon: ok, bad, warn, wait or none
 */
public record Badge(String word, String tone, String icon) {

    public static final Badge NONE = new Badge("", "quiet", "none");

    /** Further class names: none for what is well; otherwise the colour, which has an icon of its own, or both. */
    public String look() {
        return (tone.equals("ok") ? "" : " " + tone) + (icon.equals(tone) ? "" : " " + icon);
    }

    public boolean trouble() {
        return tone.equals("bad") || tone.equals("warn");
    }
}
