package sessionspec.report.view;

import java.util.List;

/** What people decided, and the words they use. */
public record JudgementsView(
        List<InterpretationView> interpretations,
        List<DiscrepancyView> discrepancies,
        List<RetiredView> retired,
        List<TermView> glossary) {

    public record InterpretationView(
            String anchor,
            String id,
            String about,
            List<Segment> says,
            List<Segment> reason,
            List<Segment> rules,
            List<Segment> examples) {}

    public record DiscrepancyView(
            String anchor,
            String id,
            String about,
            List<SideView> sides,
            List<Segment> chosen,
            List<Segment> reason,
            List<Segment> rules,
            List<Segment> examples) {}

    public record SideView(Segment statement, String reading) {}

    public record RetiredView(String anchor, String id, String was, String reason) {}

    public record TermView(String anchor, String term, List<Segment> means) {}
}
