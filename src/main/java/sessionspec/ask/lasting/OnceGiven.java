package sessionspec.ask.lasting;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.ask.words.Vocabulary;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Model;

/** What follows once that is given which the user is asked for at once. */
final class OnceGiven {

    static Question given(Question question) {
        return question.happening(question.goesOn().asks()).happening(Vocabulary.of("answers the prompt"));
    }

    /** @param turns those of the question; empty where nothing is asked for at once, or it is asked for again */
    static Optional<List<Turn>> turns(Model model, Question question, List<Turn> turns) {
        boolean isAsked = Turn.isAtOnce(turns, question)
                && turns.get(0).answer().is(Answer.Kind.PROMPTED)
                && !turns.get(0).answer().factors().isEmpty();
        if (!isAsked) {
            return Optional.empty();
        }
        boolean works = question.goesOn().works().orElse(false);
        try {
            List<Turn> then = Lasting.of(model, given(question).goingOn(works)).turns(works);
            return Turn.isAtOnce(then, question) ? Optional.empty() : Optional.of(then);
        } catch (NotUnderstood impossible) {
            return Optional.empty();
        }
    }
}
