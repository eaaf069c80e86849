package sessionspec.ask;

/**
 * Where something stands in a text.
 *
 * @param line   1 for the first
 * @param column 1 for the first character of the line
 */
public record Spot(int line, int column) {

    public static final Spot NONE = new Spot(0, 0);

    public static Spot of(String text, int at) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < at && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return new Spot(line, at - begin + 1);
    }
}
