package sessionspec.ask.lasting;

import java.util.List;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Model;

/**
 * The answer to a question.
 *
 * @param works      whether it is answered for a user who goes on all the time; where nothing is said of that, it is not
 * @param turns      from when on whoever asks is answered otherwise, up to where nothing is open; none if it never is
 * @param limits     every period that runs, those that decide first
 * @param bars       the same, from when to when, for a drawing
 * @param unsaid     what is known so far of what is not said
 */
public record Answered(
        Question question,
        boolean works,
        Lasting lasting,
        List<Turn> turns,
        List<Limit> limits,
        List<Bar> bars,
        Dependences unsaid) {

    /**
     * Without a look at what is not said.
     *
     * @throws sessionspec.ask.NotUnderstood if the question says what cannot be
     */
    public static Answered of(Model model, Question question) {
        boolean works = question.goesOn().works().orElse(false);
        Lasting lasting = Lasting.of(model, question);
        List<Turn> turns = lasting.turns(works);
        List<Limit> limits = Limit.of(lasting, works);
        return new Answered(question, works, lasting, turns, limits, Bar.of(lasting, turns, limits), Dependences.NONE);
    }

    /** The same, with more known of what is not said. */
    Answered knowing(Dependences more) {
        return new Answered(question, works, lasting, turns, limits, bars, more);
    }

    /** What is not said and has to be before the answer is certain. */
    public List<Dependence> dependsOn() {
        return unsaid.dependsOn();
    }

    /** Whether the documents do not say when it ends, or at all what is so. */
    public boolean isOpen() {
        return turns.stream().anyMatch(Turn::isOpen);
    }
}
