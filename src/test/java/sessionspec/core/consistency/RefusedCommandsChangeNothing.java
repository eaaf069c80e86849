package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Model.Answered;
import sessionspec.core.kernel.Readings;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tenant.TenantEvent.CommandFailed;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;

final class RefusedCommandsChangeNothing implements sessionspec.core.consistency.Property {

    @Override
    public String claim() {
        return "A command that is refused changes nothing";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        Worlds untouched = told.core()
                .answer(told.end(), WaysInAgree.neutral(tale, tale.end()))
                .next();
        boolean premise = false;
        for (Event command : chance.some(commands(tale, chance), 4)) {
            Answered answered = told.core().answer(told.end(), command);
            if (answered.decision().answer().is(Answer.Kind.REFUSED)) {
                premise = true;
                if (!Readings.alike(answered.next(), untouched)) {
                    return Verdict.violated(claim(), together(tale.events(), List.of(command)));
                }
            }
        }
        return Verdict.of(premise);
    }

    /** Some of which are always refused, and some by chance. */
    private static List<Event> commands(Tale tale, Chance chance) {
        Instant at = tale.end();
        Beginnings beginnings = new Beginnings(chance, tale.cast());
        List<Event> all = new ArrayList<>();
        all.add(new CommandFailed(at));
        all.add(new TokenLifetimeSet(
                at, beginnings.assignee(), Optional.of(Duration.ofMinutes(chance.of(1, 9, 1441, 2880)))));
        all.add(new TokenLifetimeSet(at, beginnings.assignee(), Optional.empty()));
        all.add(beginnings.tokenLifetime(at));
        all.add(new TokenLifetimeAssigned(
                at,
                new Assignee(Assignee.Kind.MANAGED_IDENTITY, tale.cast().apps().get(0))));
        all.add(new MaxInactiveTimeSet(at, TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION, Duration.ofDays(1)));
        all.add(new TokensValidFromSet(at, tale.cast().users().get(0), at));
        List<Property> properties = new ArrayList<>(beginnings.properties(at).properties());
        properties.removeIf(it -> it.name().equals(Property.KMSI_LIFETIME.name()));
        properties.add(new Property.PeriodSet(Property.KMSI_LIFETIME.name(), Duration.ofDays(chance.of(7, 8, 30))));
        all.add(new PropertiesSet(at, properties));
        return all;
    }
}
