package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.federation.Identity;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;

final class RevocationLetsInNoMore implements Property {

    @Override
    public String claim() {
        return "A revocation seen by the service never lets in more, on any way in, until the user authenticates";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        Place place = tale.cast().browser();
        Event revocation = revocation(tale, chance);
        List<Event> before = chance.percent(15) ? tale.before() : together(tale.before(), List.of(signIn(tale)));
        Worlds middle =
                told.core().after(told.middle(), before.subList(tale.before().size(), before.size()));
        if (!isSeen(revocation, middle)) {
            return Verdict.IRRELEVANT;
        }
        boolean atOnce = chance.percent(40);
        Instant asked = atOnce ? tale.middle() : tale.end();
        List<Event> later = tale.after().stream()
                .filter(event -> !atOnce)
                .filter(event -> !Authentications.user(event).equals(Optional.of(place.user())))
                .toList();
        Worlds without = told.core().after(middle, later);
        Worlds with = told.core().after(told.core().answer(middle, revocation).next(), later);
        boolean premise = false;
        for (Event question : chance.some(Questions.at(asked, place, tale.cast()), 5)) {
            Answer otherwise = told.core().ask(without, question);
            premise |= Leniency.perhapsIn(otherwise);
            if (Leniency.more(told.core().ask(with, question), otherwise)) {
                return Verdict.violated(
                        claim(),
                        together(before, later, List.of(question)),
                        together(before, List.of(revocation), later, List.of(question)));
            }
        }
        return Verdict.of(premise);
    }

    /** So that there is something to revoke. */
    static Event signIn(Tale tale) {
        Place place = tale.cast().browser();
        return new SignedIn(place.device(), place.user(), Set.of(Factor.values()), tale.middle());
    }

    private static Event revocation(Tale tale, Chance chance) {
        Place place = tale.cast().browser();
        return chance.percent(12)
                ? new MfaSessionsRevoked(tale.middle(), place.user())
                : new PostureChanged(tale.middle(), place.user(), place.device(), chance.of(Change.values()));
    }

    /** A password that is changed on premises is another matter. */
    private static boolean isSeen(Event revocation, Worlds worlds) {
        return !(revocation instanceof PostureChanged changed
                && changed.ofPassword()
                && Core.facts(worlds).stream()
                        .anyMatch(facts -> facts.find(Identity.class, changed.user())
                                .filter(Identity::federated)
                                .isPresent()));
    }
}
