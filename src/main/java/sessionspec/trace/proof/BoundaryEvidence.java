package sessionspec.trace.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;
import sessionspec.trace.BoundaryRow;

/**
 * A finding with arithmetic and where it was found.
 *
 * @param scenario line of the scenario or outline
 */
public record BoundaryEvidence(
        String exampleId, String file, int scenario, Moment moment, Finding finding, Arithmetic arithmetic) {

    /** The smallest step of the documents' clocks. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** What the finding's period, limit or instant is called. */
    String name() {
        return name(arithmetic);
    }

    private static String name(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return span.lifetime().name();
        }
        return arithmetic instanceof Arithmetic.Bound bound
                ? bound.limit().name()
                : ((Arithmetic.Cutoff) arithmetic).name();
    }

    /** The numbers but what was asked: equal ones tell of the same end. */
    List<Object> end() {
        if (arithmetic instanceof Arithmetic.Span span) {
            return List.of(span.lifetime(), span.from());
        }
        return arithmetic instanceof Arithmetic.Bound bound
                ? List.of(bound.limit(), bound.minimum())
                : List.of(((Arithmetic.Cutoff) arithmetic).until());
    }

    /** On which side of the end it asked; empty when it asked further away than one step. */
    Optional<BoundaryRow.Side> side() {
        if (arithmetic instanceof Arithmetic.Span span) {
            return side(between(span.until(), span.asked()));
        }
        if (arithmetic instanceof Arithmetic.Bound bound) {
            return side(bound.asked().minus(bound.limit().length()));
        }
        Arithmetic.Cutoff cutoff = (Arithmetic.Cutoff) arithmetic;
        return side(between(cutoff.until(), cutoff.asked()));
    }

    private static Duration between(Instant end, Instant asked) {
        return Duration.between(end, asked);
    }

    private static Optional<BoundaryRow.Side> side(Duration past) {
        if (past.abs().compareTo(STEP) > 0) {
            return Optional.empty();
        }
        if (past.isZero()) {
            return Optional.of(BoundaryRow.Side.AT);
        }
        return Optional.of(past.isNegative() ? BoundaryRow.Side.BEFORE : BoundaryRow.Side.AFTER);
    }

    BoundaryRow row(BoundaryRow.Side side) {
        return new BoundaryRow(side, finding, moment, exampleId);
    }
}
