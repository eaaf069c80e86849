package sessionspec.ask.lasting;

import sessionspec.ask.Question;
import sessionspec.core.kernel.Model;

/**
 * A question that is answered at once, and then looked at for what it does not say: first one thing at a time, which is done
 * when it begins, then together with others, which takes longer.
 */
public final class Inquiry {

    private final Answered first;
    private final DependenceSearch search;

    /** @throws sessionspec.ask.NotUnderstood if the question says what cannot be */
    public Inquiry(Model model, Question question) {
        first = Answered.of(model, question);
        search = new DependenceSearch(model, question);
    }

    /** The answer, with what is known so far of what is not said. */
    public Answered answered() {
        return first.knowing(search.found());
    }

    /**
     * Goes on to look.
     *
     * @param decisions how many of the model that takes, about
     * @return whether there is nothing more to look at
     */
    public boolean goOn(int decisions) {
        return search.goOn(decisions);
    }

    /** The answer when all was looked at. */
    public Answered finished() {
        search.goOn(Integer.MAX_VALUE / 2);
        return answered();
    }
}
