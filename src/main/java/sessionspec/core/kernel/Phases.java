package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.kernel.Model.TimePassed;

/** In which controls tell what they say about which events; each phase sees what those before have found. */
public final class Phases {

    private final List<Speech> speeches;
    private final Class<? extends Fact> where;

    /** What is said about an event, a demand or a fact of a kind. */
    public interface Says<T> {
        void about(T it, Occasion now, Findings out);
    }

    enum Phase {
        PASSES,
        SETTLES,
        ENDS,
        ASKS,
        MEETS,
        DOES
    }

    /** @param where a kind of fact without which it is not heard */
    record Speech(Phase phase, Class<?> kind, Class<? extends Fact> where, Says<Event> says) {

        boolean isHeard(Facts facts) {
            return where == Fact.class || facts.has(where);
        }
    }

    Phases() {
        this(new ArrayList<>(), Fact.class);
    }

    private Phases(List<Speech> speeches, Class<? extends Fact> where) {
        this.speeches = speeches;
        this.where = where;
    }

    /** All that is said, in the order in which it was told. */
    List<Speech> speeches() {
        return speeches;
    }

    /** The same for what is said only where there is a fact of this kind, even one that has ended. */
    public Phases where(Class<? extends Fact> kind) {
        return new Phases(speeches, kind);
    }

    /** What of each fact of a kind has run out by now, whatever happens. It rests on facts alone, and is said before every event. */
    public <F extends Fact> void passes(Class<F> kind, Says<? super F> says) {
        where(kind).add(Phase.PASSES, TimePassed.class, (event, now, out) -> {
            for (F fact : now.all(kind)) {
                says.about(fact, now, out);
            }
        });
    }

    /** Which settings are in force. */
    public <E extends Event> void settles(Class<E> kind, Says<? super E> says) {
        add(Phase.SETTLES, kind, says);
    }

    /** The same of each of several kinds. */
    public void settles(List<Class<? extends Event>> kinds, Says<Event> says) {
        kinds.forEach(kind -> settles(kind, says));
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
        meets(Event.class, (event, now, out) -> {
            for (D demand : out.demands(kind)) {
                says.about(demand, now, out);
            }
        });
    }

    /** What follows for facts and configuration, and what is advised. The answer is known here. */
    public <E extends Event> void does(Class<E> kind, Says<? super E> says) {
        add(Phase.DOES, kind, says);
    }

    /** The same of each of several kinds. */
    public void does(List<Class<? extends Event>> kinds, Says<Event> says) {
        kinds.forEach(kind -> does(kind, says));
    }

    /** What follows where whoever asks is let in, or nobody asks. */
    public <E extends Event> void grants(Class<E> kind, Says<? super E> says) {
        does(kind, (event, now, out) -> {
            if (out.letsIn()) {
                says.about(event, now, out);
            }
        });
    }

    /** Whoever hears it has looked of which kind the event is. */
    @SuppressWarnings("unchecked")
    private <E extends Event> void add(Phase phase, Class<E> kind, Says<? super E> says) {
        speeches.add(new Speech(phase, kind, where, (Says<Event>) says));
    }
}
