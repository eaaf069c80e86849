package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Model;

/** What is so of questions that differ a little from one another, each looked at once. */
final class Considered {

    private final Model model;
    private final Map<Question, Optional<Lasting>> known = new HashMap<>();
    private int effort;

    Considered(Model model) {
        this.model = model;
    }

    int effort() {
        return effort;
    }

    /** Nothing where it cannot be. */
    Optional<Lasting> looked(Question said) {
        Optional<Lasting> before = known.get(said);
        if (before != null) {
            return before;
        }
        Optional<Lasting> looked;
        try {
            Lasting lasting = Lasting.of(model, said.goingOn(said.worksThen()));
            effort += lasting.effort();
            looked = Optional.of(lasting);
        } catch (NotUnderstood impossible) {
            effort++;
            looked = Optional.empty();
        }
        known.put(said, looked);
        return looked;
    }

    /** Since when it is over, where that is before the last thing that happens. */
    Optional<Instant> over(Question said) {
        return looked(said).flatMap(it -> Earlier.of(model, said, it)).map(Earlier::at);
    }

    /** Whether both can be, and the same is so of them. */
    boolean alike(Question one, Question other) {
        boolean works = one.worksThen();
        return looked(one)
                .flatMap(here -> looked(other).map(there -> Dependence.alike(here.turns(works), there.turns(works))))
                .orElse(false);
    }
}
