package sessionspec.report.html;

/** JSON in the page, in which whoever reads the page's source sees every sign. */
public final class VisibleJson {

    private VisibleJson() {}

    /** The same JSON; what could not be seen is written by its number. */
    public static String of(String json) {
        StringBuilder visible = new StringBuilder(json.length());
        json.chars()
                .forEach(sign -> visible.append(
                        sign >= ' ' && sign <= '~' ? String.valueOf((char) sign) : String.format("\\u%04x", sign)));
        return visible.toString();
    }
}
