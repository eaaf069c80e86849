package sessionspec.ask.lasting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Model;

/** What is so of questions that differ a little from one another, each looked at once. */
final class Considered {

    private final Model model;
    private final Map<Question, Optional<List<Turn>>> known = new HashMap<>();
    private int effort;

    Considered(Model model) {
        this.model = model;
    }

    /** In decisions of the model. */
    int effort() {
        return effort;
    }

    /** Nothing where it cannot be. */
    Optional<List<Turn>> turns(Question said) {
        Optional<List<Turn>> before = known.get(said);
        if (before != null) {
            return before;
        }
        Optional<List<Turn>> turns;
        try {
            boolean works = said.goesOn().works().orElse(false);
            Lasting lasting = Lasting.of(model, said.goingOn(works));
            effort += lasting.effort();
            turns = Optional.of(lasting.turns(works));
        } catch (NotUnderstood impossible) {
            effort++;
            turns = Optional.empty();
        }
        known.put(said, turns);
        return turns;
    }

    /** Whether both can be, and the same is so of them. */
    boolean alike(Question one, Question other) {
        return turns(one)
                .flatMap(these -> turns(other).map(those -> Dependence.alike(these, those)))
                .orElse(false);
    }
}
