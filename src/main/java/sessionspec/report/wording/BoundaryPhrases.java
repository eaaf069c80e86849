package sessionspec.report.wording;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.trace.BoundaryRow;

/** The words for what a rule found just before, at and just after an end. */
public final class BoundaryPhrases {

    private BoundaryPhrases() {}

    /** Those with numbers, of one period together. */
    public static Collection<List<BoundaryRow>> byPeriod(List<BoundaryRow> rows) {
        return rows.stream()
                .filter(row -> row.finding().arithmetic().isPresent())
                .collect(Collectors.groupingBy(
                        row -> Phrases.of(row.finding().arithmetic().orElseThrow(), "period"),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** Where it asked, relative to the end. */
    public static String side(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return side(Duration.between(span.until(), span.asked()), " before ", " after ", "the end");
        }
        if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return side(Duration.between(cutoff.until(), cutoff.asked()), " before ", " after ", "the cutoff");
        }
        Arithmetic.Bound bound = (Arithmetic.Bound) arithmetic;
        return side(bound.asked().minus(bound.limit().length()), " below ", " above ", "the limit");
    }

    private static String side(Duration off, String before, String after, String end) {
        return off.isZero() ? "at " + end : ClockTimes.duration(off.abs()) + (off.isNegative() ? before : after) + end;
    }
}
