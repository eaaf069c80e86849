package sessionspec.trace.proof;

import java.time.Duration;
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
        String exampleId, String file, int scenario, Moment moment, Finding finding, Arithmetic numbers) {

    /** The smallest step of the documents' clocks. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** On which side of the end it asked, as a row of evidence; empty when it asked further away than one step. */
    Optional<BoundaryRow> row() {
        Duration past = numbers.past();
        if (past.abs().compareTo(STEP) > 0) {
            return Optional.empty();
        }
        BoundaryRow.Side side = past.isZero()
                ? BoundaryRow.Side.AT
                : past.isNegative() ? BoundaryRow.Side.BEFORE : BoundaryRow.Side.AFTER;
        return Optional.of(new BoundaryRow(side, finding, moment, exampleId));
    }
}
