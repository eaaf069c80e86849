package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which control speaks about which events, in phases, each of which sees what those before have found. */
public final class Phases {

    private final List<Speech> speeches = new ArrayList<>();
    /** By kind of event, as far as there were any; replaced as a whole, so that threads may share it. */
    private volatile Map<Class<?>, Heard> heard = Map.of();

    /** What is said about an event, or a demand, of a kind. */
    public interface Says<T> {
        void about(T it, Occasion now, Findings out);
    }

    /** What is said about one kind of event, in order: before its answer is known, and then. */
    record Heard(List<Says<Event>> before, List<Says<Event>> after) {}

    private enum Phase {
        PASSES,
        SETTLES,
        ENDS,
        ASKS,
        MEETS,
        DOES
    }

    private record Speech(Phase phase, Class<?> kind, Says<Event> says) {}

    /** @param controls in the order in which they speak within each phase */
    Phases(List<Control> controls) {
        controls.forEach(control -> control.speaks(this));
        speeches.sort(Comparator.comparing(Speech::phase));
    }

    /** What has run out by now, whatever happens. It rests on facts alone, and is said before every event. */
    public void passes(BiConsumer<Occasion, Findings> says) {
        add(Phase.PASSES, TimePassed.class, (event, now, out) -> says.accept(now, out));
    }

    /** Which settings are in force. */
    public <E extends Event> void settles(Class<E> kind, Says<? super E> says) {
        add(Phase.SETTLES, kind, says);
    }

    /** What the event ends, rejects or shortens. */
    public <E extends Event> void ends(Class<E> kind, Says<? super E> says) {
        add(Phase.ENDS, kind, says);
    }

    /** What the event demands. */
    public <E extends Event> void asks(Class<E> kind, Says<? super E> says) {
        add(Phase.ASKS, kind, says);
    }

    /** Which demand is met by what, which can wait, and which is no matter. */
    public <E extends Event> void meets(Class<E> kind, Says<? super E> says) {
        add(Phase.MEETS, kind, says);
    }

    /** The same of each demand of a kind, whatever has come to ask it. */
    public <D extends Demand> void meetsEach(Class<D> kind, Says<? super D> says) {
        meets(Event.class, (event, now, out) -> out.demands(kind).forEach(it -> says.about(it, now, out)));
    }

    /** What follows for facts and configuration, and what is advised. The answer is known here. */
    public <E extends Event> void does(Class<E> kind, Says<? super E> says) {
        add(Phase.DOES, kind, says);
    }

    private <E> void add(Phase phase, Class<E> kind, Says<? super E> says) {
        speeches.add(new Speech(phase, kind, (event, now, out) -> says.about(kind.cast(event), now, out)));
    }

    /** All that is said about such an event. */
    Heard about(Event event) {
        Heard known = heard.get(event.getClass());
        if (known != null) {
            return known;
        }
        Heard all = new Heard(new ArrayList<>(), new ArrayList<>());
        for (Speech speech : speeches) {
            if (speech.kind.isInstance(event)) {
                (speech.phase == Phase.DOES ? all.after : all.before).add(speech.says);
            }
        }
        Map<Class<?>, Heard> more = new HashMap<>(heard);
        more.put(event.getClass(), all);
        heard = Map.copyOf(more);
        return all;
    }
}
