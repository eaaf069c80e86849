package sessionspec.retelling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.words.Times;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.RefreshTokensValidFrom.PowerShellSession;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.RememberMfa.RememberMfaFor;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

/** Words for what an event tells of which there is no end: periods, numbers, instants and command lines. */
final class EndlessValues {

    private static final String SET_PROPERTIES = "Set-AdfsProperties";

    static List<String> of(Event event) {
        List<String> words = new ArrayList<>();
        periods(event).forEach(period -> {
            words.add(period.toMinutes() + "m");
            words.add(String.valueOf(period.toMinutes()));
            words.add(String.valueOf(period.toDays()));
        });
        if (event instanceof PropertiesSet set) {
            set.properties().stream()
                    .filter(Property.TimeSet.class::isInstance)
                    .forEach(property -> words.add(Times.of(((Property.TimeSet) property).value())));
        }
        command(event).ifPresent(line -> words.add('"' + line + '"'));
        return words;
    }

    private static Stream<Duration> periods(Event event) {
        if (event instanceof PropertiesSet set) {
            return set.properties().stream()
                    .flatMap(it ->
                            it instanceof Property.PeriodSet period ? Stream.of(period.length()) : Stream.empty());
        } else if (event instanceof Configured configured) {
            return configured.as() instanceof Policy policy
                    ? policy.period().stream()
                    : configured.as() instanceof RememberMfaFor remembered
                            ? Stream.of(remembered.length())
                            : Stream.empty();
        } else if (event instanceof TokenLifetimeSet set) {
            return set.lifetime().stream();
        } else if (event instanceof MaxInactiveTimeSet set) {
            return Stream.of(set.period());
        } else if (event instanceof TokenCached cached) {
            return Stream.of(cached.lifetime());
        } else if (event instanceof AppSessionOpened opened) {
            return Stream.of(opened.lifetime());
        } else if (event instanceof ScriptStarted started) {
            return Stream.of(started.runs());
        }
        return Stream.empty();
    }

    private static Optional<String> command(Event event) {
        if (event instanceof PropertiesSet set) {
            StringBuilder line = new StringBuilder(SET_PROPERTIES);
            set.properties()
                    .forEach(it ->
                            line.append(" -").append(it.name()).append(' ').append(value(it)));
            return Optional.of(line.toString());
        } else if (event instanceof TokensValidFromSet set) {
            return Optional.of("Set-MsolUser -UserPrincipalName " + set.user() + " -StsRefreshTokensValidFrom "
                    + Times.inCommand(set.given()));
        } else if (event instanceof SyncCycleRun run) {
            return Optional.of("Start-ADSyncSyncCycle -PolicyType " + (run.full() ? "Initial" : "Delta"));
        } else if (event instanceof Configured configured && configured.as() instanceof PowerShellSession) {
            return Optional.of("Connect-MsolService");
        }
        return Optional.empty();
    }

    private static String value(Property property) {
        if (property instanceof Property.SwitchSet set) {
            return set.value() ? "$true" : "$false";
        } else if (property instanceof Property.PeriodSet set) {
            boolean inDays = set.name().equals(Property.DEVICE_USAGE_WINDOW.name());
            return String.valueOf(inDays ? set.length().toDays() : set.length().toMinutes());
        }
        return Times.inCommand(((Property.TimeSet) property).value());
    }
}
