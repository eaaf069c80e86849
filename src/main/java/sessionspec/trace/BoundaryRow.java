package sessionspec.trace;

import sessionspec.core.kernel.Finding;

/**
 * One line of the boundary evidence of a rule: what it found just before, at or just after the end of a period.
 *
 * @param side     which
 * @param finding  the finding; its arithmetic tells the period, its end and the instant asked
 * @param exampleId the example in which it was found
 */
public record BoundaryRow(Side side, Finding finding, String exampleId) {

    /** Where the finding asked, within one minute, which is the smallest step of the documents' clocks. */
    public enum Side {
        BEFORE,
        AT,
        AFTER
    }
}
