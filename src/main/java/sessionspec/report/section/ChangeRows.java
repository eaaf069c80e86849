package sessionspec.report.section;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.catalogue.Retired;
import sessionspec.change.Aspect;
import sessionspec.change.ReportChange;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.Segment;
import sessionspec.report.wording.ChangeSentences;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** What changed since an earlier report as the page lists it. */
public record ChangeRows(Traceability result, Anchors anchors) {

    /** More changes of one subject than this are folded away. */
    public static final int FEW = 25;

    /** Values no longer than this stand beside each other. */
    private static final int BRIEF = 40;

    /** Rules of today to review, in their own order. */
    public List<Segment> touched(List<ReportChange> changes) {
        Set<String> ids = changes.stream().flatMap(it -> it.rules().stream()).collect(Collectors.toSet());
        return result.rules().stream()
                .map(Rule::id)
                .filter(ids::contains)
                .distinct()
                .map(anchors::link)
                .toList();
    }

    public List<Segment> others(ReportChange it) {
        return it.rules().stream()
                .filter(id -> !id.equals(it.id()) && !it.id().startsWith(id + "."))
                .map(anchors::link)
                .toList();
    }

    public Segment thing(ReportChange it) {
        return switch (it.subject()) {
            case LIFETIME -> new Segment(it.id(), it.kind() == ReportChange.Kind.REMOVED ? "" : "#lifetimes");
            case EXAMPLE, DECISION -> anchors.link(it.id(), String.join(", ", it.rules()) + " \u203a " + it.title());
            default -> anchors.link(it.id());
        };
    }

    public static String title(ReportChange it) {
        return switch (it.subject()) {
            case LIFETIME, EXAMPLE -> "";
            case DECISION -> ChangeSentences.at(it);
            default -> it.title();
        };
    }

    /** What went the proper way says so. */
    public String what(ReportChange it) {
        boolean retired = it.kind() == ReportChange.Kind.REMOVED
                && result.retired().stream().map(Retired::id).anyMatch(it.id()::equals);
        return retired ? "retired" : ChangeSentences.what(it);
    }

    public static List<String> values(Aspect aspect, List<String> values) {
        return values.stream()
                .map(value -> ChangeSentences.value(aspect, value))
                .toList();
    }

    public static boolean brief(List<String> values) {
        return values.size() == 1 && values.get(0).length() <= BRIEF;
    }
}
