package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;

final class OnePolicyMoreIsNeverLaxer implements Property {

    @Override
    public String claim() {
        return "One sign-in frequency policy more, where one already covers the request, never lets in longer";
    }

    /** It is added before the story, in its middle, or at its end; one for everything is there already. */
    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        Beginnings beginnings = new Beginnings(chance, tale.cast());
        boolean early = chance.percent(20);
        Instant at = early && tale.length() > 0 ? tale.events().get(0).at() : tale.middle();
        Event covering = new Configured(
                at,
                new Policy(
                        8,
                        new Target.Everything(),
                        Optional.of(Duration.ofHours(chance.of(1, 24, 720))),
                        chance.percent(40)));
        Event signIn = RevocationLetsInNoMore.signIn(tale);
        boolean soon = chance.percent(50);
        List<Event> happens =
                together(early ? tale.before() : List.of(), List.of(signIn), soon ? List.of() : tale.after());
        Instant asked = soon ? tale.middle().plus(Duration.ofMinutes(chance.of(0, 30, 59, 60, 61))) : tale.end();
        boolean late = chance.percent(30);
        Event more = new Configured(late ? asked : at, beginnings.policy(9));
        Worlds begin = early ? Worlds.NEW : told.middle();
        List<Event> prologue = early ? List.of() : tale.before();
        List<Event> base = together(List.of(covering), happens);
        List<Event> stricter =
                late ? together(List.of(covering), happens, List.of(more)) : together(List.of(covering, more), happens);
        Worlds before = told.core().after(begin, base);
        Worlds after =
                late ? told.core().answer(before, more).next() : told.core().after(begin, stricter);
        boolean premise = false;
        for (Event question : chance.some(Questions.requests(asked, tale.cast().browser(), tale.cast()), 3)) {
            Answer one = told.core().ask(before, question);
            premise |= Leniency.perhapsIn(one);
            if (Leniency.more(told.core().ask(after, question), one)) {
                return Verdict.violated(
                        claim(),
                        together(prologue, base, List.of(question)),
                        together(prologue, stricter, List.of(question)));
            }
        }
        return Verdict.of(premise);
    }
}
