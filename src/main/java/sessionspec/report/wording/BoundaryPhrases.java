package sessionspec.report.wording;

import java.time.Duration;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Arithmetic;

/** The words for an end and for where it was asked. */
public final class BoundaryPhrases {

    private BoundaryPhrases() {}

    /** The period, limit or instant that ends: a least and a greatest value that are one are the same end. */
    public static String end(Arithmetic arithmetic) {
        return arithmetic instanceof Arithmetic.Bound bound
                ? Phrases.of(bound, "end")
                : Phrases.of(arithmetic, "period");
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
