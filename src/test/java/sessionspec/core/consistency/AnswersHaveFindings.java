package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.util.List;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;

final class AnswersHaveFindings implements Property {

    @Override
    public String claim() {
        return "Every answer has a finding that gave it, and every silence one that is open";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        for (Event question : chance.some(Questions.at(tale.end(), tale.cast().browser(), tale.cast()), 4)) {
            Decision decision = told.core().answer(told.end(), question).decision();
            boolean nobodyAsks = decision.answer().is(Answer.Kind.LET_IN) && question instanceof CachedTokenPresented;
            boolean given = !decision.governing().isEmpty()
                    && (!decision.answer().is(Answer.Kind.UNSAID)
                            || decision.governing().stream().anyMatch(Finding::open));
            if (!given && !nobodyAsks) {
                return Verdict.violated(claim(), together(tale.events(), List.of(question)));
            }
        }
        return Verdict.HOLDS;
    }
}
