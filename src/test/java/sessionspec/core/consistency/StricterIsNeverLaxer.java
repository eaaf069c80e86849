package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property.PeriodSet;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.RememberMfa.RememberMfaFor;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

final class StricterIsNeverLaxer implements sessionspec.core.consistency.Property {

    @Override
    public String claim() {
        return "A shorter period never lets in longer";
    }

    /** One period of the story is shortened, wherever it stands. */
    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        List<Event> events = tale.events();
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (shortened(events.get(i), 2).isPresent()) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty()) {
            return Verdict.IRRELEVANT;
        }
        int which = chance.of(candidates);
        List<Event> stricter = new ArrayList<>(events);
        stricter.set(which, shortened(events.get(which), chance.of(2, 8, 24)).orElse(events.get(which)));
        if (stricter.equals(events)) {
            return Verdict.IRRELEVANT;
        }
        Worlds with = told.core().after(Worlds.NEW, stricter);
        for (Event question : chance.some(Questions.at(tale.end(), tale.cast().browser(), tale.cast()), 4)) {
            Answer before = told.core().ask(told.end(), question);
            if (Leniency.more(told.core().ask(with, question), before)) {
                return Verdict.violated(
                        claim(), together(events, List.of(question)), together(stricter, List.of(question)));
            }
        }
        return Verdict.HOLDS;
    }

    /** The same with a shorter period, if it sets one. */
    private static Optional<Event> shortened(Event event, int by) {
        if (event instanceof Configured configured) {
            boolean sets = configured.as() instanceof RememberMfaFor
                    || (configured.as() instanceof Policy policy
                            && policy.period().isPresent());
            return sets ? Optional.of(divided(event, by)) : Optional.empty();
        } else if (event instanceof PropertiesSet set) {
            boolean sets = set.properties().stream().anyMatch(PeriodSet.class::isInstance);
            return sets ? Optional.of(divided(event, by)).filter(it -> isAccepted(set)) : Optional.empty();
        } else if (event instanceof TokenLifetimeSet set) {
            return set.lifetime()
                    .filter(it -> it.compareTo(Duration.ofMinutes(20)) >= 0 && it.compareTo(Duration.ofDays(1)) <= 0)
                    .map(it -> new TokenLifetimeSet(set.at(), set.assignee(), Optional.of(Duration.ofMinutes(10))));
        }
        return event instanceof AppSessionOpened || event instanceof MaxInactiveTimeSet
                ? Optional.of(divided(event, by))
                : Optional.empty();
    }

    /** One that is not would become one, and so no stricter than it was. */
    private static boolean isAccepted(PropertiesSet set) {
        return set.properties().stream()
                .allMatch(it -> !(it instanceof PeriodSet period)
                        || !period.name().equals("KmsiLifetimeMins")
                        || period.length().compareTo(Duration.ofDays(7)) <= 0);
    }

    private static Event divided(Event event, int by) {
        return Shapes.with(event, part -> part instanceof Duration length ? length.dividedBy(by) : part);
    }
}
