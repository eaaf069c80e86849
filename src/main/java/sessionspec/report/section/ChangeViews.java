package sessionspec.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.Retired;
import sessionspec.change.Comparison;
import sessionspec.change.ReportChange;
import sessionspec.change.Subject;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.ChangesView;
import sessionspec.report.view.ChangesView.Detail;
import sessionspec.report.view.ChangesView.Group;
import sessionspec.report.view.ChangesView.Row;
import sessionspec.report.view.Segment;
import sessionspec.report.wording.ChangeSentences;
import sessionspec.report.wording.ReportStamp;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** What changed since an earlier report as the page shows it. */
public final class ChangeViews {

    /** More changes of one subject than this are folded away. */
    private static final int FEW = 25;

    /** Values no longer than this stand beside each other. */
    private static final int BRIEF = 40;

    private final Traceability result;
    private final Anchors anchors;

    public ChangeViews(Traceability result, Anchors anchors) {
        this.result = result;
        this.anchors = anchors;
    }

    public ChangesView view() {
        Comparison comparison = result.changes();
        List<ReportChange> changes = comparison instanceof Comparison.Made made ? made.changes() : List.of();
        return new ChangesView(
                ChangeSentences.sentence(comparison),
                comparison instanceof Comparison.None ? ChangeSentences.COMMAND : "",
                touched(changes),
                groups(changes),
                baseline(comparison));
    }

    private static ChangesView.@Nullable Baseline baseline(Comparison comparison) {
        return comparison instanceof Comparison.Made made
                ? new ChangesView.Baseline(
                        made.baseline().file(),
                        made.baseline().sha256(),
                        made.baseline().commit(),
                        ReportStamp.time(made.baseline().generatedAt()))
                : null;
    }

    /** Rules of today, in their own order. */
    private List<Segment> touched(List<ReportChange> changes) {
        Set<String> ids = changes.stream().flatMap(it -> it.rules().stream()).collect(Collectors.toSet());
        return result.rules().stream()
                .map(Rule::id)
                .filter(ids::contains)
                .distinct()
                .map(anchors::link)
                .toList();
    }

    private List<Group> groups(List<ReportChange> changes) {
        List<Group> groups = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<ReportChange> some =
                    changes.stream().filter(it -> it.subject() == subject).toList();
            if (!some.isEmpty()) {
                groups.add(new Group(
                        ChangeSentences.subject(subject),
                        ChangeSentences.kinds(some),
                        ChangeSentences.advice(subject),
                        some.size() <= FEW,
                        some.stream().map(this::row).toList()));
            }
        }
        return groups;
    }

    private Row row(ReportChange it) {
        List<Segment> rules = it.rules().stream()
                .filter(id -> !id.equals(it.id()) && !it.id().startsWith(id + "."))
                .map(anchors::link)
                .toList();
        List<Detail> details =
                it.differences().stream().map(ChangeViews::detail).toList();
        return new Row(thing(it), title(it), what(it), rules, details);
    }

    private Segment thing(ReportChange it) {
        return switch (it.subject()) {
            case LIFETIME -> new Segment(it.id(), it.kind() == ReportChange.Kind.REMOVED ? "" : "#lifetimes");
            case EXAMPLE, DECISION -> anchors.link(it.id(), String.join(", ", it.rules()) + " \u203a " + it.title());
            default -> anchors.link(it.id());
        };
    }

    private static String title(ReportChange it) {
        return switch (it.subject()) {
            case LIFETIME, EXAMPLE -> "";
            case DECISION -> ChangeSentences.at(it);
            default -> it.title();
        };
    }

    /** What went the proper way says so. */
    private String what(ReportChange it) {
        boolean retired = it.kind() == ReportChange.Kind.REMOVED
                && result.retired().stream().map(Retired::id).anyMatch(it.id()::equals);
        return retired ? "retired" : ChangeSentences.what(it);
    }

    private static Detail detail(ReportChange.Difference it) {
        List<String> before = it.before().stream()
                .map(value -> ChangeSentences.value(it.aspect(), value))
                .toList();
        List<String> after = it.after().stream()
                .map(value -> ChangeSentences.value(it.aspect(), value))
                .toList();
        return new Detail(ChangeSentences.aspect(it.aspect()), brief(before) && brief(after), before, after);
    }

    private static boolean brief(List<String> values) {
        return values.size() == 1 && values.get(0).length() <= BRIEF;
    }
}
