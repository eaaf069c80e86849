package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The width at which a text was most likely wrapped, each line filled with as many words as fit. Against a width speak
 * the lines that are longer, and those that the next one continues in mid-sentence although its first word would have
 * fitted.
 *
 * @param width   in characters
 * @param evident whether the text was wrapped, as far as its lines tell
 */
record Wrapping(int width, boolean evident) {

    private static final int NARROWEST = 20;
    private static final int FEWEST_WITNESSES = 2;

    static Wrapping of(List<TextLine> lines) {
        List<TextLine> before = new ArrayList<>();
        List<TextLine> after = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine next = lines.get(i + 1);
            if (!lines.get(i).isBlank() && next.startsSmall() && !next.startsItem()) {
                before.add(lines.get(i));
                after.add(next);
            }
        }
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
            int full = (int) IntStream.range(0, before.size())
                    .filter(i -> before.get(i).isFull(after.get(i), width))
                    .count();
            int against = tooLong + before.size() - full;
            if (against < least) {
                least = against;
                boolean evident = full >= FEWEST_WITNESSES
                        && full >= 4 * (before.size() - full)
                        && tooLong * 20 <= lengths.length;
                best = new Wrapping(width, evident);
            }
        }
        return best;
    }
}
