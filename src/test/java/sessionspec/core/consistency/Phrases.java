package sessionspec.core.consistency;

import static sessionspec.core.consistency.TaleWords.constant;
import static sessionspec.core.consistency.TaleWords.factors;
import static sessionspec.core.consistency.TaleWords.period;
import static sessionspec.core.consistency.TaleWords.time;
import static sessionspec.core.consistency.TaleWords.timeSpan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.words.Apps;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Mfa.MfaScope;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.consistency.TaleWords.Where;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.Identity;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.signin.CorporateNetwork;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.NewTenant.JustCreated;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;
import sessionspec.core.tokens.DeviceEvent.Switch;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;
import sessionspec.core.tokens.TokenRequested;

/** The phrases of the features for most events. */
final class Phrases {

    private static final Map<TenantSetting, String> SETTINGS = Map.of(
            TenantSetting.STAY_SIGNED_IN_PROMPT, "the Stay signed in? prompt",
            TenantSetting.AD_FS_PERSISTENCE, "the AD FS claims rules for persistent SSO",
            TenantSetting.REMEMBER_MFA, "the option \"Remember MFA\"",
            TenantSetting.OTHER_REAUTHENTICATION, "another reauthentication setting",
            TenantSetting.ROLE_ACTIVATION_ASKS_AGAIN, "PIM reauthentication through an authentication context",
            TenantSetting.SECURITY_DEFAULTS, "security defaults");

    private static final Set<TenantSetting> PLURAL =
            Set.of(TenantSetting.SECURITY_DEFAULTS, TenantSetting.AD_FS_PERSISTENCE);

    private static final Map<RegistrationChanged.Change, String> REGISTRATIONS = Map.of(
            RegistrationChanged.Change.DEVICE_DISABLED, "the device is disabled by the administrator",
            RegistrationChanged.Change.DEVICE_UNREGISTERED, "the device's registration ends",
            RegistrationChanged.Change.USER_UNREGISTERED, "the user's registration ends",
            RegistrationChanged.Change.USER_REGISTERED_AGAIN, "the user registers again",
            RegistrationChanged.Change.CERTIFICATE_MISSING, "the device certificate goes missing",
            RegistrationChanged.Change.CERTIFICATE_ALTERED, "the device certificate is altered");

    private Phrases() {}

    /** Role and phrase; empty where there is none, or where it would mean somebody else. */
    static Optional<String> of(Event event, Answer answer, Where where) {
        String time = time(event.at());
        String at = (time.contains(" ") ? " on " : " at ") + time;
        if (event instanceof Configured configured) {
            return given(configured.as(), where).map(phrase -> "Given " + phrase);
        } else if (event instanceof CachedTokenPresented shown && where.isBrowser(shown.place())) {
            return then(answer, "the cached token is accepted", "the cached token is refused")
                    .map(it -> it + at);
        } else if (event instanceof AccessRequested
                || event instanceof AdfsRequested
                || event instanceof MfaRequired
                || event instanceof AppSwitched
                || event instanceof EntraTokenPresented) {
            return asked(event, answer, where).map(phrase -> phrase + at);
        }
        return happens(event, where).map(phrase -> "When " + phrase + at);
    }

    private static Optional<String> given(Fact fact, Where where) {
        if (fact instanceof Policy policy && policy.target() instanceof Target.Everything) {
            String frequency = policy.period()
                    .map(length -> ("every " + period(length)).replaceFirst(" 1 ", " "))
                    .orElse("every time");
            return Optional.of(
                    "a policy that requires sign-in " + (policy.requiresMfa() ? "and MFA " : "") + frequency);
        } else if (fact instanceof BrowserPersistence control) {
            return Optional.of("a policy for " + (control.allApps() ? "all" : "some")
                    + " cloud apps that makes browser sessions " + (control.always() ? "always" : "never")
                    + " persistent");
        } else if (fact instanceof Switched set) {
            return Optional.of(SETTINGS.get(set.setting())
                    + (PLURAL.contains(set.setting()) ? " are " : " is ")
                    + (set.on() ? "on" : "off"));
        } else if (fact instanceof JustCreated) {
            return Optional.of("a new tenant");
        } else if (fact instanceof Identity identity) {
            where.isAbout(identity.user());
            return Optional.of(
                    "the user " + identity.user() + " is " + (identity.federated() ? "federated" : "managed"));
        } else if (fact instanceof Farm farm) {
            return Optional.of("an AD FS farm on "
                    + (farm.version() == Farm.Version.WINDOWS_SERVER_2016
                            ? "Windows Server 2016"
                            : "Windows Server 2012 R2" + (farm.hotfix() ? " with the hotfix" : "")));
        } else if (fact instanceof MfaScope scope) {
            return Optional.of("AD FS requires MFA for requests from "
                    + (scope.anywhere() ? "anywhere" : "outside the corporate network"));
        }
        return Optional.empty();
    }

    private static Optional<String> asked(Event event, Answer answer, Where where) {
        if (event instanceof AccessRequested asked && (where.isBrowser(asked.place()) || where.isApps(asked.place()))) {
            boolean usual = asked.place().isBrowser() == (Apps.clientOf(asked.app()) == asked.client());
            if (asked.interactive() && asked.circumstances().isEmpty() && usual) {
                return user(answer).map(it -> it + " in " + asked.app().name());
            }
            return asked.interactive() || !asked.app().name().equals("SharePoint Online")
                    ? Optional.empty()
                    : background(answer).map(it -> "Then background work in a " + constant(asked.client()) + " " + it);
        } else if (event instanceof AdfsRequested asked && where.isBrowser(asked.place()) && !asked.refreshToken()) {
            return user(answer).map(it -> it + " by AD FS");
        } else if (event instanceof MfaRequired asked
                && (where.isBrowser(asked.place()) || where.isApps(asked.place()))) {
            String place = asked.elsewhere()
                    ? "by another app in the browser"
                    : asked.place().isBrowser() ? "at a new sign-in in the browser" : "by a non-browser app";
            return then(answer, "the user is not asked for", "the user is asked for")
                    .map(it -> it + " MFA " + place);
        } else if (event instanceof AppSwitched asked
                && where.isApps(asked.place())
                && asked.to() == Switch.ANOTHER_APP) {
            return then(answer, "the user reaches", "the user does not reach")
                    .map(it -> it + " another app by single sign-on");
        } else if (event instanceof EntraTokenPresented shown && where.isUser(shown.user()) && !shown.stolen()) {
            String token = "the " + token(shown.kind()) + " is ";
            return then(answer, token + "accepted", token + "refused");
        }
        return Optional.empty();
    }

    private static Optional<String> happens(Event event, Where where) {
        if (event instanceof SignedIn in
                && in.everywhere()
                && where.moveTo(in.place().user(), in.place().device())) {
            return Optional.of("the user signs in with " + factors(in.factors()) + " on "
                    + a(constant(in.place().device().join())) + " device");
        } else if (event instanceof DeviceLoggedIn in && where.moveTo(in.user(), in.device())) {
            return Optional.of("the user logs in with " + factors(in.factors()) + " to "
                    + a(constant(in.device().join())) + " device");
        } else if (event instanceof AdfsSignedIn in
                && in.place().spot().equals(Place.BROWSER)
                && where.moveTo(in.place().user(), in.place().device())) {
            String entry = in.keepSignedIn() ? "Keep me signed in ticked" : factors(in.factors());
            return Optional.of("the user signs in to AD FS with " + entry + " on "
                    + a(constant(in.place().device().join())) + " device");
        } else if (event instanceof DeviceUnlocked it && where.is(it.user(), it.device())) {
            return Optional.of("the device is unlocked");
        } else if (event instanceof DeviceLocked it && where.is(it.user(), it.device())) {
            return Optional.of("the device is locked");
        } else if (event instanceof DeviceUsed it && where.is(it.user(), it.device())) {
            return Optional.of("the device is used");
        } else if (event instanceof NativeAppAuthenticated it && where.is(it.user(), it.device())) {
            return Optional.of("a native app authenticates through WAM");
        } else if (event instanceof StaySignedInAnswered it && where.isBrowser(it.place())) {
            return Optional.of("the user answers the Stay signed in? prompt with " + (it.stay() ? "yes" : "no"));
        } else if (event instanceof BrowserClosed it && where.isBrowser(it.place())) {
            return Optional.of("the browser is closed and opened again");
        } else if (event instanceof TokenCached it && where.isBrowser(it.place())) {
            return Optional.of("the browser caches a token with a lifetime of " + period(it.lifetime()));
        } else if (event instanceof AppSessionOpened it
                && where.isBrowser(it.place())
                && it.app().equals("SharePoint Online")) {
            return Optional.of("an app opens a session of " + period(it.lifetime()));
        }
        return administered(event, where);
    }

    private static Optional<String> administered(Event event, Where where) {
        if (event instanceof PostureChanged it && where.is(it.user(), it.device())) {
            return Optional.of(posture(it.change()));
        } else if (event instanceof MfaSessionsRevoked it && where.isUser(it.user())) {
            return Optional.of("an administrator revokes the user's MFA sessions");
        } else if (event instanceof RegistrationChanged it && where.is(it.user(), it.device())) {
            return Optional.of(REGISTRATIONS.get(it.change()));
        } else if (event instanceof MaxInactiveTimeSet it
                && it.tokens() == TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION) {
            return Optional.of(
                    "the administrator sets the Max Inactive Time of session tokens to " + period(it.period()));
        } else if (event instanceof TokenLifetimeSet it
                && it.lifetime().isPresent()
                && it.assignee().isOrganisation()) {
            return Optional.of("the administrator sets AccessTokenLifetime to \""
                    + timeSpan(it.lifetime().get()) + "\" for the organisation");
        } else if (event instanceof TokenLifetimeSet it
                && it.lifetime().isPresent()
                && it.assignee().kind() == Assignee.Kind.APPLICATION) {
            return Optional.of("the administrator sets AccessTokenLifetime to \""
                    + timeSpan(it.lifetime().get()) + "\" for the app "
                    + it.assignee().app().name());
        } else if (event instanceof SyncCycleRun it) {
            return Optional.of("the administrator runs \"Start-ADSyncSyncCycle -PolicyType "
                    + (it.full() ? "Initial" : "Delta") + "\"");
        } else if (event instanceof TokenRequested it
                && where.hasSignedIn(it.place().user())
                && (where.isBrowser(it.place()) || where.isApps(it.place()))
                && it.drawn().isEmpty()
                && it.subjectConfirmation().isEmpty()) {
            return Optional.of("a " + constant(it.client()) + (it.negotiatesCae() ? " that negotiates CAE" : "")
                    + " asks for " + a(token(it.kind())) + " for " + it.app().name());
        } else if (event instanceof Configured configured && configured.as() instanceof CorporateNetwork network) {
            return Optional.of(
                    "the user goes " + (network.outside() ? "outside" : "inside") + " the corporate network");
        }
        return Optional.empty();
    }

    private static String a(String word) {
        return ("aeiouI".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }

    private static String token(Enum<?> kind) {
        return (kind.name().equals("ACCESS") ? "access" : kind.name()) + " token";
    }

    private static String posture(Change change) {
        return switch (change) {
            case PASSWORD_CHANGED -> "the user's password is changed";
            case DEVICE_NONCOMPLIANT -> "the user's device becomes noncompliant";
            case ACCOUNT_DISABLED -> "the user's account is disabled";
            case SESSIONS_REVOKED -> "an administrator revokes the user's sessions with Microsoft Graph PowerShell";
        };
    }

    private static Optional<String> user(Answer answer) {
        return answer.is(Answer.Kind.RETURNED)
                ? Optional.of("Then the user is returned to the identity provider")
                : then(answer, "the user is not prompted", "the user is prompted");
    }

    private static Optional<String> background(Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> Optional.of("continues");
            case DEFERRED -> Optional.of("continues with a prompt waiting");
            case PROMPTED -> Optional.of("is stopped by a prompt");
            case RETURNED -> Optional.of("is returned to the identity provider");
            default -> Optional.empty();
        };
    }

    /** What is open is told of the answer that has no "not" in it. */
    private static Optional<String> then(Answer answer, String yes, String no) {
        return switch (answer.kind()) {
            case LET_IN -> Optional.of("Then " + yes);
            case PROMPTED, REFUSED -> Optional.of("Then " + no);
            case UNSAID -> Optional.of("Then the documents do not say whether " + (yes.contains(" not ") ? no : yes));
            default -> Optional.empty();
        };
    }
}
