package sessionspec.ask.lasting;

import java.util.Optional;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Model;

/**
 * A question that is answered at once as it stands, and then looked at for what it does not say: first one thing at a time,
 * then together with others, which takes longer.
 */
public final class Inquiry {

    /** More than is ever needed. */
    private static final int ALL = Integer.MAX_VALUE / 2;

    private final Model model;
    private final Answered first;
    private Optional<DependenceSearch> search = Optional.empty();

    /** @throws sessionspec.ask.NotUnderstood if the question says what cannot be */
    public Inquiry(Model model, Question question) {
        this.model = model;
        this.first = Answered.of(model, question);
    }

    private DependenceSearch search() {
        if (search.isEmpty()) {
            search = Optional.of(new DependenceSearch(model, first.question()));
        }
        return search.get();
    }

    /** The answer, with what is known so far of what is not said. */
    public Answered answered() {
        return search.map(it -> first.knowing(it.found())).orElse(first);
    }

    /**
     * Goes on to look at one thing at a time.
     *
     * @param decisions how many of the model that takes, about
     * @return whether there is nothing more to look at so
     */
    public boolean goOnAlone(int decisions) {
        return search().goOnAlone(decisions);
    }

    /**
     * Goes on to look.
     *
     * @param decisions how many of the model that takes, about
     * @return whether there is nothing more to look at
     */
    public boolean goOn(int decisions) {
        return search().goOn(decisions);
    }

    /** The answer when each thing was looked at by itself. */
    public Answered alone() {
        search().goOnAlone(ALL);
        return answered();
    }

    /** The answer when all was looked at. */
    public Answered finished() {
        search().goOn(ALL);
        return answered();
    }
}
