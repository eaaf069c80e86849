package sessionspec.report.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.FeatureView.Turn;
import sessionspec.report.view.Segment;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** Which rule comes before each one and which after it, in reading order and across features. */
final class RuleNeighbours {

    private static final Segment NONE = new Segment("", "");

    private final Map<String, Turn> turns = new HashMap<>();

    RuleNeighbours(Traceability result, Anchors anchors) {
        List<String> ids = result.rules().stream()
                .map(Rule::id)
                .filter(id -> !id.isEmpty())
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            Segment previous = i == 0 ? NONE : anchors.link(ids.get(i - 1));
            Segment next = i == ids.size() - 1 ? NONE : anchors.link(ids.get(i + 1));
            turns.putIfAbsent(ids.get(i), new Turn(previous, next));
        }
    }

    Turn of(Rule rule) {
        return turns.getOrDefault(rule.id(), new Turn(NONE, NONE));
    }
}
