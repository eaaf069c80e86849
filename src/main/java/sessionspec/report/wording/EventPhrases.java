package sessionspec.report.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sessionspec.core.adfs.AdfsEvent;
import sessionspec.core.browser.BrowserEvent;
import sessionspec.core.federation.FederationEvent;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.tenant.TenantEvent;
import sessionspec.core.tokens.DeviceEvent;
import sessionspec.core.tokens.TokenEvent;
import sessionspec.core.tokens.TokenLifetimeEvent;
import sessionspec.core.tokens.TokenRequested;

/** What happened, as a reader says it; each type of event has its words. */
final class EventPhrases {

    private static final Map<Class<?>, Function<Event, String>> SAID = new LinkedHashMap<>();

    static {
        say(Configured.class, it -> ConfigurationPhrases.of(it.as()));
        // signing in and asking
        say(
                SignedIn.class,
                it -> (it.withFirstFactor() ? "signed in" + withMfa(it.factors()) : "MFA given") + on(it.place()));
        say(
                AccessRequested.class,
                it -> it.interactive()
                        ? commas("asked for " + it.app().name(), TermPhrases.circumstances(it.circumstances()))
                        : "background work of a " + ConstantName.of(it.client()) + " in "
                                + it.app().name());
        say(DeviceEvent.AppSwitched.class, it -> "went on to " + ConstantName.of(it.to()));
        say(TokenEvent.AppUsed.class, it -> "at work in " + it.app());
        say(
                AppSessionOpened.class,
                it -> it.app() + " opened a session of its own, " + ClockTimes.duration(it.lifetime()));
        say(TokenEvent.AppSessionMatched.class, it -> "session of " + it.app() + " matched to a token");
        say(PostureChanged.class, it -> Terms.of(it.change()) + TermPhrases.named(it.device()));
        say(
                ProtectedAppOpened.class,
                it -> commas(
                        "app opened in " + Terms.of(it.browser()),
                        Terms.of(it.protection()),
                        compliant(it.compliant())));
        say(
                TenantEvent.MfaRequired.class,
                it -> "MFA required" + (it.elsewhere() ? " by another app" : "") + in(it.place()));
        say(TenantEvent.MfaSessionsRevoked.class, it -> "MFA sessions revoked");
        say(TenantEvent.SecurityOccasionArose.class, it -> Terms.of(it.occasion()));
        // browsers
        say(BrowserClosed.class, it -> "browser closed" + where(it.place()));
        say(StaySignedInAnswered.class, it -> "Stay signed in? answered " + (it.stay() ? "yes" : "no"));
        say(BrowserEvent.StaySignedInAbandoned.class, it -> "Stay signed in? abandoned");
        say(BrowserEvent.TokenCached.class, it -> "access token cached, " + ClockTimes.duration(it.lifetime()));
        say(BrowserEvent.CachedTokenPresented.class, it -> "cached access token presented");
        // devices
        say(
                DeviceEvent.DeviceLoggedIn.class,
                it -> "logged in to a " + TermPhrases.device(it.device()) + withMfa(it.factors()));
        say(DeviceEvent.DeviceLocked.class, it -> "device locked" + TermPhrases.named(it.device()));
        say(DeviceEvent.DeviceUnlocked.class, it -> "device unlocked" + TermPhrases.named(it.device()));
        say(DeviceEvent.DeviceUsed.class, it -> "device used" + TermPhrases.named(it.device()));
        say(
                DeviceEvent.DeviceAssessed.class,
                it -> TermPhrases.device(it.device()) + " assessed as " + compliant(it.compliant()));
        say(
                DeviceEvent.ComplianceMeasured.class,
                it -> commas(
                        "compliance measured: device " + (it.managed() ? "managed" : "not managed"),
                        "BitLocker " + TermPhrases.on(it.bitLocker()),
                        "Secure Boot " + TermPhrases.on(it.secureBoot())));
        say(DeviceEvent.NativeAppAuthenticated.class, it -> "native app authenticated through WAM");
        // tokens
        say(
                TokenRequested.class,
                it -> commas(
                        "asked for " + TermPhrases.of(it.kind()) + " for "
                                + it.app().name(),
                        it.negotiatesCae() ? "with CAE" : "",
                        it.drawn()
                                .map(drawn -> "default drawn " + minutes(drawn))
                                .orElse(""),
                        it.subjectConfirmation()
                                .map(length -> "subject confirmation " + minutes(length))
                                .orElse("")));
        say(
                TokenEvent.EntraTokenPresented.class,
                it -> (it.stolen() ? "stolen " : "") + Terms.of(it.kind()) + " presented to " + it.resource()
                        + (it.client() == Client.CONFIDENTIAL_CLIENT ? " by a service" : ""));
        say(
                TokenEvent.ScriptStarted.class,
                it -> commas(
                        "script started, to run " + ClockTimes.duration(it.runs()),
                        it.libraryExtends() ? "with Microsoft Graph PowerShell SDK" : ""));
        say(
                TokenLifetimeEvent.SessionTokenInactivitySet.class,
                it -> "Max Inactive Time set to " + ClockTimes.duration(it.period()));
        say(
                TokenLifetimeEvent.TokenLifetimeSet.class,
                it -> "AccessTokenLifetime set to "
                        + it.lifetime().map(ClockTimes::duration).orElse("what cannot be read") + " for "
                        + TermPhrases.of(it.assignee()));
        say(
                TokenLifetimeEvent.TokenLifetimeAssigned.class,
                it -> "token lifetime policy assigned to " + TermPhrases.of(it.assignee()));
        say(
                TokenLifetimeEvent.TokenLifetimeDeleted.class,
                it -> "token lifetime policy of " + TermPhrases.of(it.assignee()) + " deleted");
        say(
                TokenLifetimeEvent.TokenLifetimeListed.class,
                it -> "token lifetime policies of " + TermPhrases.of(it.assignee()) + " listed");
        // AD FS
        say(
                AdfsEvent.AdfsSignedIn.class,
                it -> "signed in to AD FS" + withMfa(it.factors())
                        + (it.keepSignedIn() ? ", Keep me signed in ticked" : ""));
        say(
                AdfsEvent.AdfsRequested.class,
                it -> it.refreshToken()
                        ? "asked AD FS for a refresh token for " + it.app()
                        : "asked AD FS for " + it.app());
        say(AdfsEvent.RefreshTokenPresented.class, it -> "AD FS refresh token presented by " + it.app());
        say(AdfsEvent.TokenPresented.class, it -> "AD FS token presented");
        say(
                AdfsEvent.PropertiesSet.class,
                it -> "AD FS set: "
                        + String.join(
                                ", ",
                                it.properties().stream()
                                        .map(ConfigurationPhrases::property)
                                        .toList()));
        say(
                AdfsEvent.RegistrationChanged.class,
                it -> Terms.of(it.change())
                        + it.onDevice().map(TermPhrases::named).orElse(""));
        // administration
        say(
                FederationEvent.SyncSwitched.class,
                it -> commas(it.parts().stream().sorted().map(Terms::of).toArray(String[]::new)) + " "
                        + (it.on() ? "switched on" : "switched off"));
        say(FederationEvent.SyncCycleRun.class, it -> (it.full() ? "full" : "delta") + " synchronization cycle run");
        say(
                FederationEvent.TokensValidFromSet.class,
                it -> "StsRefreshTokensValidFrom set to " + ClockTimes.instant(it.given()));
        say(
                TenantEvent.ConfigurationReviewed.class,
                it -> "configuration reviewed"
                        + it.scenario().map(Terms::of).map(" for "::concat).orElse(""));
        say(TenantEvent.MfaSettingsReviewed.class, it -> "MFA settings reviewed");
        say(TenantEvent.CommandFailed.class, it -> "command not in the documents");
    }

    private EventPhrases() {}

    static String of(Event event) {
        return Optional.ofNullable(SAID.get(event.getClass()))
                .orElseThrow(() -> new IllegalStateException("There are no words for " + event.getClass()))
                .apply(event);
    }

    /** The types of events that have words. */
    static Set<Class<?>> said() {
        return SAID.keySet();
    }

    private static <E extends Event> void say(Class<E> type, Function<E, String> phrase) {
        SAID.put(type, event -> phrase.apply(type.cast(event)));
    }

    private static String withMfa(Set<Factor> factors) {
        return !factors.contains(Factor.MFA) ? "" : factors.size() == 1 ? " with MFA alone" : " with MFA";
    }

    private static String on(Place place) {
        return ", " + TermPhrases.device(place.device()) + where(place);
    }

    /** Which browser, unless it is the one that a story calls "the" browser. */
    private static String where(Place place) {
        return place.spot().equals(Place.BROWSER) ? "" : place.isBrowser() ? ", " + place.spot() : ", in apps";
    }

    private static String in(Place place) {
        return place.isBrowser() ? " in the browser" + where(place) : " in a non-browser app";
    }

    private static String compliant(boolean compliant) {
        return compliant ? "compliant" : "noncompliant";
    }

    /** As the documents count it. */
    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min";
    }

    private static String commas(String... parts) {
        List<String> told = new ArrayList<>(List.of(parts));
        told.removeIf(String::isEmpty);
        return String.join(", ", told);
    }
}
