package sessionspec.trace;

import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;

/**
 * One line of the boundary evidence of a rule: what it found just before, at or just after the end of a period.
 *
 * @param finding the finding; its arithmetic tells the period, its end and the instant asked
 */
public record BoundaryRow(Side side, Finding finding, Moment moment, String exampleId) {

    /** Where the finding asked, within one minute, which is the smallest step of the documents' clocks. */
    public enum Side {
        BEFORE,
        AT,
        AFTER
    }
}
