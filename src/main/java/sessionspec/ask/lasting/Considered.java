package sessionspec.ask.lasting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Model;

/** What is so of questions that differ a little from one another, each looked at once. */
final class Considered {

    private final Model model;
    private final Map<Question, Optional<Looked>> known = new HashMap<>();
    private int effort;

    /** What is so of a question, and what was settled on the way there. */
    record Looked(List<Turn> turns, Set<Finding> settled) {}

    Considered(Model model) {
        this.model = model;
    }

    /** In decisions of the model. */
    int effort() {
        return effort;
    }

    /** Nothing where it cannot be. */
    Optional<Looked> looked(Question said) {
        Optional<Looked> before = known.get(said);
        if (before != null) {
            return before;
        }
        Optional<Looked> looked;
        try {
            boolean works = said.goesOn().works().orElse(false);
            Lasting lasting = Lasting.of(model, said.goingOn(works));
            effort += lasting.effort();
            looked = Optional.of(new Looked(lasting.turns(works), lasting.settled()));
        } catch (NotUnderstood impossible) {
            effort++;
            looked = Optional.empty();
        }
        known.put(said, looked);
        return looked;
    }

    /** Whether both can be, and the same is so of them. */
    boolean alike(Question one, Question other) {
        return looked(one)
                .flatMap(here -> looked(other).map(there -> Dependence.alike(here.turns(), there.turns())))
                .orElse(false);
    }
}
