package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.core.kernel.Phases.Phase;
import sessionspec.core.kernel.Phases.Speech;

/** All that controls say, by the kind of event that it is about. */
final class Speeches {

    private final List<Speech> all;
    /** As far as there were any events of a kind; replaced as a whole, so that threads may share it. */
    private volatile Map<Class<?>, Heard> heard = Map.of();

    /** What is said about one kind of event, in order: before its answer is known, and then. */
    record Heard(List<Speech> before, List<Speech> after) {}

    /** @param controls in the order in which they speak within each phase */
    Speeches(List<Control> controls) {
        Phases phases = new Phases();
        controls.forEach(control -> control.speaks(phases));
        all = new ArrayList<>(phases.speeches());
        all.sort(Comparator.comparing(Speech::phase));
    }

    Heard about(Event event) {
        Heard known = heard.get(event.getClass());
        if (known != null) {
            return known;
        }
        Heard now = new Heard(new ArrayList<>(), new ArrayList<>());
        for (Speech speech : all) {
            if (speech.kind().isInstance(event)) {
                (speech.phase() == Phase.DOES ? now.after : now.before).add(speech);
            }
        }
        Map<Class<?>, Heard> more = new HashMap<>(heard);
        more.put(event.getClass(), now);
        heard = Map.copyOf(more);
        return now;
    }
}
