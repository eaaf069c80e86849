package sessionspec.drift.passage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The width at which a text was most likely wrapped, each line filled with as many words as fit. Against a width speak
 * the lines that are longer, and those that the next one continues in mid-sentence although its first word would have
 * fitted.
 *
 * @param evident whether the text was wrapped, as far as its lines tell
 */
record Wrapping(int width, boolean evident) {

    private static final int NARROWEST = 20;
    private static final int FEWEST_WITNESSES = 2;

    static Wrapping of(List<TextLine> lines) {
        int[] continued = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i - 1).isBlank()
                        && lines.get(i).startsSmall()
                        && !lines.get(i).startsItem())
                .map(i -> lines.get(i - 1).lengthWithFirstWordOf(lines.get(i)))
                .toArray();
        int[] lengths = lines.stream()
                .filter(line -> !line.hasOneWord())
                .mapToInt(TextLine::length)
                .sorted()
                .toArray();
        Wrapping best = new Wrapping(Integer.MAX_VALUE, false);
        int least = Integer.MAX_VALUE;
        for (int width :
                IntStream.of(lengths).distinct().filter(it -> it >= NARROWEST).toArray()) {
            int tooLong = (int) IntStream.of(lengths).filter(it -> it > width).count();
            int full = (int) IntStream.of(continued).filter(it -> it >= width).count();
            int against = tooLong + continued.length - full;
            if (against < least) {
                least = against;
                boolean evident = full >= FEWEST_WITNESSES
                        && full >= 4 * (continued.length - full)
                        && tooLong * 20 <= lengths.length;
                best = new Wrapping(width, evident);
            }
        }
        return best;
    }

    /** Whether a line is as long as lines get: the first word of the next one would not have fitted, or hardly. */
    boolean fills(TextLine line, TextLine next) {
        return line.lengthWithFirstWordOf(next) >= width;
    }
}
