package sessionspec.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One example: its steps, its timeline and why it came out as it did.
 *
 * @param anchor    permalink
 * @param place     file and line
 * @param open      whether it stands open when the page is first seen
 * @param provedBy  the rules that had a finding in it
 * @param timeline  null when nothing happened in it
 * @param decisions those with findings, in order
 * @param notes     what else the run has of it
 */
public record ExampleView(
        String anchor,
        String name,
        String place,
        Badge status,
        boolean open,
        List<Segment> provedBy,
        List<StepView> steps,
        @Nullable TimelineView timeline,
        List<DecisionView> decisions,
        Notes notes) {

    /**
     * @param parts     its text, values apart from words
     * @param table     its data table, empty when there is none
     * @param docString its text block, empty when there is none
     * @param status    null when it passed
     * @param message   what went wrong, empty when nothing did
     */
    public record StepView(
            String keyword,
            List<StepPart> parts,
            List<List<String>> table,
            String docString,
            @Nullable Badge status,
            String message,
            List<AttachmentView> attachments) {}

    /**
     * @param label name, type and size
     * @param text  its body when that is text, empty otherwise
     */
    public record AttachmentView(String label, String text) {}

    /**
     * @param description free text under the name, may be empty
     * @param tags        one space between them; may be empty
     * @param earlier     how earlier attempts went; empty when there was only one
     */
    public record Notes(String description, String tags, String earlier) {}

    public record StepPart(String text, boolean value) {}

    /**
     * @param time    when
     * @param request what happened then
     * @param outcome what the answer was
     * @param tone    class name of its colour
     * @param open    whether it stands open when the page is first seen
     */
    public record DecisionView(
            String time, String request, String outcome, String tone, boolean open, List<FindingView> findings) {}

    /** @param tone class name of its outcome's colour, when it governs */
    public record FindingView(Segment rule, boolean governs, String tone, String outcome, String because) {}
}
