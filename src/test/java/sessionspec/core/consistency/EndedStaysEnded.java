package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;

final class EndedStaysEnded implements Property {

    /** What requests of the user bring anew, without a sign-in. */
    private static final Set<String> ISSUED_BY_REQUESTS =
            Set.of("Use", "Token", "RefreshToken", "AppToken", "AppRefreshToken");

    @Override
    public String claim() {
        return "What has ended stays ended";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        List<Event> endings = chance.percent(95)
                ? List.of(RevocationLetsInNoMore.signIn(tale), ending(tale, chance))
                : List.of(ending(tale, chance));
        Worlds middle = told.core().after(told.middle(), endings);
        List<Fact> ended = ended(middle, tale.cast());
        if (ended.isEmpty()) {
            return Verdict.IRRELEVANT;
        }
        Worlds worlds = middle;
        List<Event> happened = together(tale.before(), endings);
        // Whatever is given again at the same instant is the very same.
        boolean atOnce = false;
        Set<String> authenticated = new java.util.HashSet<>();
        for (Event event : together(tale.after(), List.of(WaysInAgree.neutral(tale, tale.end())))) {
            happened.add(event);
            worlds = told.core().answer(worlds, event).next();
            Worlds passed = told.core()
                    .answer(worlds, WaysInAgree.neutral(tale, event.at()))
                    .next();
            Authentications.user(event).ifPresent(authenticated::add);
            atOnce |= event.at().equals(tale.middle());
            for (Fact fact : ended) {
                if (!(fact instanceof BrowserSession) && !atOnce && holds(passed, fact)) {
                    return Verdict.violated(claim() + ": " + fact, happened);
                }
                if (!authenticated.contains(user(fact))
                        && !ISSUED_BY_REQUESTS.contains(fact.getClass().getSimpleName())
                        && !(fact instanceof Artifact && livesOn(passed, fact))
                        && holdsOneLike(passed, fact)) {
                    return Verdict.violated(claim() + ", and none takes its place unasked: " + fact, happened);
                }
            }
        }
        return Verdict.HOLDS;
    }

    private static Event ending(Tale tale, Chance chance) {
        Place place = tale.cast().browser();
        return switch (chance.below(9)) {
            case 0 -> new BrowserClosed(tale.middle(), place);
            case 1 -> new MfaSessionsRevoked(tale.middle(), place.user());
            case 2 ->
                new RegistrationChanged(
                        tale.middle(), place.user(), place.device(), chance.of(RegistrationChanged.Change.values()));
            default -> new PostureChanged(tale.middle(), place.user(), place.device(), chance.of(Change.values()));
        };
    }

    private static String user(Fact fact) {
        return fact instanceof Artifact held
                ? held.user()
                : ((BrowserSession) fact).place().user();
    }

    /** What has ended in every world. */
    private static List<Fact> ended(Worlds worlds, Cast cast) {
        List<Facts> all = Core.facts(worlds);
        return held(all.get(0), cast).stream()
                .filter(fact -> all.stream().allMatch(facts -> facts.end(fact).isPresent() && isThere(facts, fact)))
                .toList();
    }

    private static boolean isThere(Facts facts, Fact fact) {
        return facts.all(fact.getClass()).contains(fact);
    }

    private static List<Fact> held(Facts facts, Cast cast) {
        List<Fact> all = new ArrayList<>(facts.all(BrowserSession.class));
        cast.users().forEach(user -> all.addAll(facts.artifacts(user)));
        return all;
    }

    /** Whether the browser's session that it lived in goes on, so that an answer to its prompt may issue another. */
    private static boolean livesOn(Worlds worlds, Fact fact) {
        return fact.getClass().getSimpleName().equals("SessionToken")
                && Core.facts(worlds).stream()
                        .anyMatch(facts -> facts.all(BrowserSession.class).stream()
                                .anyMatch(session -> fact.livesIn(session) && facts.holds(session)));
    }

    private static boolean holds(Worlds worlds, Fact fact) {
        return Core.facts(worlds).stream().anyMatch(facts -> facts.holds(fact));
    }

    private static boolean holdsOneLike(Worlds worlds, Fact fact) {
        return Core.facts(worlds).stream()
                .flatMap(facts -> facts.all(fact.getClass()).stream().filter(facts::holds))
                .anyMatch(other -> other.key().equals(fact.key()));
    }
}
