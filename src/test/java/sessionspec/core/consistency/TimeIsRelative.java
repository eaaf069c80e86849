package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Worlds;

final class TimeIsRelative implements Property {

    private static final Instant RETIREMENT = Instant.parse("2021-01-30T00:00:00Z");

    @Override
    public String claim() {
        return "Shifting all times by a constant shifts the answers, away from the fixed dates of the documents";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        Duration by = Duration.ofMinutes(1 + chance.below(400 * 1440));
        Instant start = tale.length() == 0 ? tale.end() : tale.events().get(0).at();
        if (tale.end().plus(by).isAfter(RETIREMENT) && start.isBefore(RETIREMENT)) {
            return Verdict.IRRELEVANT;
        }
        List<Event> shifted = tale.events().stream().map(it -> shifted(it, by)).toList();
        Worlds then = told.core().after(Worlds.NEW, shifted);
        for (Event question : chance.some(Questions.at(tale.end(), tale.cast().browser(), tale.cast()), 3)) {
            Answer now = told.core().ask(told.end(), question);
            if (!told.core().ask(then, shifted(question, by)).equals(now)) {
                return Verdict.violated(
                        claim(),
                        together(tale.events(), List.of(question)),
                        together(shifted, List.of(shifted(question, by))));
            }
        }
        return Verdict.HOLDS;
    }

    private static Event shifted(Event event, Duration by) {
        return Shapes.with(event, part -> part instanceof Instant at ? at.plus(by) : part);
    }
}
