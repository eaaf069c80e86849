package sessionspec.report.view;

/**
 * A status as a reader sees it: never by colour alone.
 *
 * @param word the status
 * @param tone class name of its colour: ok, bad, warn or quiet
 * @param icon name of its icon: ok, bad, warn, wait or none
 */
public record Badge(String word, String tone, String icon) {

    /** Class names; the colour has an icon of its own, and only another one is named. */
    public String look() {
        return icon.equals(tone) ? tone : tone + " " + icon;
    }

    /** Whether it asks for attention. */
    public boolean trouble() {
        return tone.equals("bad") || tone.equals("warn");
    }
}
