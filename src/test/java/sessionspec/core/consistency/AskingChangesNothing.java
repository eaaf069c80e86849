package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.util.List;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Model.Answered;

final class AskingChangesNothing implements Property {

    @Override
    public String claim() {
        return "Asking does not change the answer to the same question";
    }

    /** Nor, where it was not answered with yes, to another one. */
    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        List<Event> questions = Questions.at(tale.end(), tale.cast().browser(), tale.cast());
        for (Event question : chance.some(questions, 3)) {
            Answered first = told.core().answer(told.end(), question);
            Answer again = told.core().ask(first.next(), question);
            if (!again.equals(first.decision().answer())) {
                return Verdict.violated(
                        claim(),
                        together(tale.events(), List.of(question)),
                        together(tale.events(), List.of(question, question)));
            }
            if (isNo(again)) {
                Event other = chance.of(questions);
                if (!told.core().ask(first.next(), other).equals(told.core().ask(told.end(), other))) {
                    return Verdict.violated(
                            "Asking in vain does not change the answer to another question",
                            together(tale.events(), List.of(other)),
                            together(tale.events(), List.of(question, other)));
                }
            }
        }
        return Verdict.HOLDS;
    }

    private static boolean isNo(Answer answer) {
        return answer.is(Answer.Kind.PROMPTED) || answer.is(Answer.Kind.RETURNED) || answer.is(Answer.Kind.REFUSED);
    }
}
