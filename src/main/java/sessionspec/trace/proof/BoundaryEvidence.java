package sessionspec.trace.proof;

import java.time.Duration;
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
public record BoundaryEvidence(String exampleId, String file, int scenario, Moment moment, Finding finding, End end) {

    /** The smallest step of the documents' clocks. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /**
     * What arithmetic tells of the end of a period, limit or instant.
     *
     * @param name    what it is called
     * @param numbers all but what was asked: equal ones tell of the same end
     * @param past    how long after the end it asked; negative before it
     */
    public record End(String name, List<Object> numbers, Duration past) {

        public static End of(Arithmetic arithmetic) {
            if (arithmetic instanceof Arithmetic.Span it) {
                Duration past = Duration.between(it.until(), it.asked());
                return new End(it.lifetime().name(), List.of(it.lifetime(), it.from()), past);
            }
            if (arithmetic instanceof Arithmetic.Bound it) {
                Duration past = it.asked().minus(it.limit().length());
                return new End(it.limit().name(), List.of(it.limit(), it.minimum()), past);
            }
            Arithmetic.Cutoff it = (Arithmetic.Cutoff) arithmetic;
            return new End(it.name(), List.of(it.until()), Duration.between(it.until(), it.asked()));
        }
    }

    /** On which side of the end it asked, as a row of evidence; empty when it asked further away than one step. */
    Optional<BoundaryRow> row() {
        if (end.past().abs().compareTo(STEP) > 0) {
            return Optional.empty();
        }
        BoundaryRow.Side side = end.past().isZero()
                ? BoundaryRow.Side.AT
                : end.past().isNegative() ? BoundaryRow.Side.BEFORE : BoundaryRow.Side.AFTER;
        return Optional.of(new BoundaryRow(side, finding, moment, exampleId));
    }
}
