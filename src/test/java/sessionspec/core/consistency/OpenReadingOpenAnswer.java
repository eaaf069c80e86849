package sessionspec.core.consistency;

import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Readings;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;

final class OpenReadingOpenAnswer implements Property {

    @Override
    public String claim() {
        return "Where one reading is open the answer is: it is what all worlds say";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        List<Event> opened = told.end().all().size() > 1 ? List.of() : opening(tale);
        Worlds now = told.core().after(told.end(), opened);
        List<Worlds> worlds = Readings.each(now);
        if (worlds.size() < 2) {
            return Verdict.IRRELEVANT;
        }
        for (Event question : chance.some(Questions.at(tale.end(), tale.cast().browser(), tale.cast()), 3)) {
            List<Answer> said = worlds.stream()
                    .map(world -> told.core().ask(world, question))
                    .toList();
            Answer answer = told.core().ask(now, question);
            if (answer.kind() != together(said)) {
                return Verdict.violated(
                        claim() + ", and they say " + said, Tales.together(tale.events(), opened, List.of(question)));
            }
        }
        return Verdict.HOLDS;
    }

    /** Whether a session goes on that nobody has decided on is open. */
    private static List<Event> opening(Tale tale) {
        Place place = tale.cast().browser();
        return List.of(
                new SignedIn(place.device(), place.user(), Set.of(Factor.FIRST_FACTOR), tale.end()),
                new BrowserClosed(tale.end(), place));
    }

    /** A user whom every world asks, here or at the identity provider, is prompted. */
    private static Kind together(List<Answer> said) {
        List<Kind> kinds = said.stream().map(Answer::kind).distinct().toList();
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        return List.of(Kind.PROMPTED, Kind.RETURNED).containsAll(kinds) ? Kind.PROMPTED : Kind.UNSAID;
    }
}
