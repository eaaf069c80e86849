package sessionspec.core.consistency;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sessionspec.ask.words.Apps;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.adfs.Property;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationEvent.SyncSwitched.Stage;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.RefreshTokensValidFrom.PowerShellSession;
import sessionspec.core.federation.SyncPart;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.signin.CorporateNetwork;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.signin.ProtectedAppOpened.Protection;
import sessionspec.core.signin.ProtectedAppOpened.WebBrowser;
import sessionspec.core.tenant.NewTenant.RegisteredForMfa;
import sessionspec.core.tenant.TenantEvent.CommandFailed;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tenant.TenantEvent.SecurityOccasion;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;
import sessionspec.core.tokens.DeviceEvent.Switch;
import sessionspec.core.tokens.TokenEvent.AppSessionMatched;
import sessionspec.core.tokens.TokenEvent.AppUsed;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;
import sessionspec.core.tokens.TokenLifetimePolicy;
import sessionspec.core.tokens.TokenRequested;

/** Whatever can happen, by the theme of a story. */
final class Happenings {

    /** What a story is mostly about. */
    enum Theme {
        SIGN_IN,
        DEVICE,
        BROWSER,
        TOKENS,
        ADFS,
        FEDERATION,
        TENANT
    }

    private static final String ADFS_APP = "an OAuth app";
    private static final Set<Factor> FIRST = Set.of(Factor.FIRST_FACTOR);
    private static final Set<Factor> MFA = Set.of(Factor.MFA);
    private static final Set<Factor> BOTH = Set.of(Factor.values());

    private final Chance chance;
    private final Cast cast;
    private final Beginnings beginnings;
    private final Map<Theme, List<Supplier<Event>>> all = new EnumMap<>(Theme.class);
    private Instant at = Instant.EPOCH;
    private String user;
    private Device device;

    Happenings(Chance chance, Cast cast) {
        this.chance = chance;
        this.cast = cast;
        beginnings = new Beginnings(chance, cast);
        user = cast.users().get(0);
        device = cast.devices().get(0);
        all.put(
                Theme.SIGN_IN,
                List.of(
                        this::signsIn,
                        this::signsIn,
                        this::asks,
                        this::asks,
                        this::asks,
                        this::background,
                        () -> new AppSessionOpened(at, browser(), app().name(), length()),
                        this::posture,
                        this::policy));
        all.put(
                Theme.DEVICE,
                List.of(
                        this::logsIn,
                        this::logsIn,
                        () -> new DeviceUnlocked(at, user, device),
                        () -> new DeviceUnlocked(at, user, device),
                        () -> new DeviceLocked(at, user, device),
                        () -> new DeviceUsed(at, user, device),
                        () -> new NativeAppAuthenticated(at, user, device),
                        () -> new AppSwitched(at, browser().inApps(), chance.of(Switch.values())),
                        () -> new ComplianceMeasured(
                                at, user, device, chance.percent(85), chance.percent(60), chance.percent(60)),
                        () -> new DeviceAssessed(at, device, chance.percent(50)),
                        this::asks));
        all.put(
                Theme.BROWSER,
                List.of(
                        this::signsIn,
                        () -> new StaySignedInAnswered(at, browser(), chance.percent(55)),
                        () -> new StaySignedInAnswered(at, browser(), chance.percent(55)),
                        () -> new StaySignedInAbandoned(at, browser()),
                        () -> new BrowserClosed(at, browser()),
                        () -> new BrowserClosed(at, browser()),
                        () -> new TokenCached(at, browser(), length()),
                        () -> new CachedTokenPresented(at, browser()),
                        this::asks,
                        this::asks,
                        () -> new ProtectedAppOpened(
                                at, chance.of(WebBrowser.values()), chance.of(Protection.values()), chance.percent(50)),
                        () -> new Configured(at, beginnings.persistence())));
        all.put(
                Theme.TOKENS,
                List.of(
                        this::token,
                        this::token,
                        this::token,
                        this::presents,
                        this::presents,
                        () -> new AppSessionMatched(at, browser(), app().name()),
                        () -> new AppUsed(at, browser(), app().name()),
                        () -> new ScriptStarted(at, user, app().name(), length(), chance.percent(25)),
                        () -> beginnings.tokenLifetime(at),
                        () -> new TokenLifetimeAssigned(at, beginnings.assignee()),
                        () -> new TokenLifetimeDeleted(at, beginnings.assignee()),
                        () -> new TokenLifetimeListed(at, beginnings.assignee(), Optional.empty()),
                        () -> new MaxInactiveTimeSet(at, TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION, length()),
                        this::posture));
        all.put(
                Theme.ADFS,
                List.of(
                        this::signsInAtAdfs,
                        this::signsInAtAdfs,
                        this::asksAdfs,
                        this::asksAdfs,
                        () -> new RefreshTokenPresented(at, browser(), adfsApp()),
                        () -> new RefreshTokenPresented(at, browser(), adfsApp()),
                        () -> new TokenPresented(at, browser()),
                        () -> new RegistrationChanged(at, user, device, chance.of(RegistrationChanged.Change.values())),
                        () -> beginnings.properties(at),
                        () -> new Configured(at, new CorporateNetwork(user, chance.percent(70))),
                        () -> new BrowserClosed(at, browser()),
                        this::signsIn,
                        this::posture));
        all.put(
                Theme.FEDERATION,
                List.of(
                        this::signsIn,
                        this::asks,
                        this::asks,
                        this::background,
                        this::asksAdfs,
                        this::logsIn,
                        () -> new PostureChanged(at, user, device, Change.PASSWORD_CHANGED),
                        () -> new Configured(at, new PowerShellSession(true)),
                        () -> new Configured(at, new PowerShellSession(false)),
                        () -> new TokensValidFromSet(at, user, at.minus(length())),
                        () -> new SyncSwitched(at, parts(), chance.percent(50), Stage.SAVED),
                        () -> new SyncSwitched(at, parts(), chance.percent(50), Stage.BEFORE),
                        () -> new SyncCycleRun(at, chance.percent(70))));
        all.put(
                Theme.TENANT,
                List.of(
                        this::signsIn,
                        this::mfa,
                        this::mfa,
                        this::mfa,
                        this::asks,
                        () -> new MfaSessionsRevoked(at, user),
                        () -> new MfaSettingsReviewed(at),
                        () -> new ConfigurationReviewed(at, Optional.empty()),
                        () -> new ConfigurationReviewed(
                                at,
                                Optional.of(chance.of(
                                        Circumstance.MANAGED_DEVICE,
                                        Circumstance.MANAGED_APPLICATION,
                                        Circumstance.NON_MANAGED_DEVICE,
                                        Circumstance.BROWSER_OF_NON_MANAGED_DEVICE,
                                        Circumstance.RISKY_USER))),
                        () -> new SecurityOccasionArose(at, browser(), chance.of(SecurityOccasion.values())),
                        () -> new Configured(at, new RegisteredForMfa(user)),
                        () -> new CommandFailed(at),
                        () -> new Configured(at, new Switched(chance.of(TenantSetting.values()), chance.percent(60))),
                        this::policy));
    }

    /** Something of the theme, mostly about those whom the story is about. */
    Event at(Instant when, Theme theme) {
        return by(
                chance.percent(92) ? cast.users().get(0) : cast.users().get(1),
                chance.percent(88) ? cast.devices().get(0) : cast.devices().get(1),
                when,
                theme);
    }

    /** Something of the theme, about this user and this device. */
    Event by(String who, Device where, Instant when, Theme theme) {
        at = when;
        user = who;
        device = where;
        return chance.of(all.get(theme)).get();
    }

    /** What makes more of the theme happen later. */
    List<Event> opening(Instant when, Theme theme) {
        Place place = cast.browser();
        at = when;
        return switch (theme) {
            case TOKENS -> {
                App app = cast.apps().get(0);
                Client client = Apps.clientOf(app);
                yield List.of(
                        new SignedIn(place.device(), place.user(), BOTH, when),
                        new TokenRequested(
                                when,
                                client == Client.BROWSER ? place : place.inApps(),
                                chance.of(TokenKind.ACCESS, TokenKind.ACCESS, TokenKind.SAML),
                                client,
                                chance.percent(20),
                                app,
                                Optional.empty(),
                                Optional.of(Duration.ofMinutes(70))));
            }
            case ADFS ->
                List.of(
                        new PropertiesSet(
                                when, List.of(new Property.SwitchSet(Property.ENABLE_KMSI.name(), chance.percent(80)))),
                        new AdfsSignedIn(when, place, FIRST, true, chance.percent(70)),
                        new AdfsRequested(when, place, ADFS_APP, true));
            default -> List.of(new SignedIn(place.device(), place.user(), BOTH, when));
        };
    }

    private Place browser() {
        return new Place(user, device, chance.percent(92) ? Place.BROWSER : Cast.SECOND_BROWSER);
    }

    private App app() {
        return cast.apps().get(chance.percent(80) ? 0 : 1);
    }

    private String adfsApp() {
        return chance.percent(85) ? ADFS_APP : app().name();
    }

    private Duration length() {
        return chance.of(
                Duration.ofMinutes(30),
                Duration.ofHours(1),
                Duration.ofHours(2),
                Duration.ofHours(8),
                Duration.ofDays(1),
                Duration.ofDays(3));
    }

    private Set<SyncPart> parts() {
        return chance.percent(40)
                ? Set.of(SyncPart.IN_FROM_AD, SyncPart.OUT_OF_ENTRA_ID)
                : Set.of(chance.of(SyncPart.values()));
    }

    private Set<Factor> factors() {
        int which = chance.below(10);
        return which < 4 ? FIRST : which < 8 ? BOTH : MFA;
    }

    private Event signsIn() {
        return chance.percent(85)
                ? new SignedIn(device, user, factors(), at)
                : new SignedIn(at, new Place(user, device, Cast.SECOND_BROWSER), false, factors());
    }

    private Event logsIn() {
        return new DeviceLoggedIn(at, user, device, chance.percent(50) ? FIRST : BOTH);
    }

    private Place of(Client client) {
        return client == Client.BROWSER ? browser() : browser().inApps();
    }

    private Event asks() {
        App app = app();
        Client client = chance.percent(85) ? Apps.clientOf(app) : chance.of(Client.values());
        Set<Circumstance> circumstances = chance.percent(85)
                ? Set.of()
                : Set.of(chance.of(
                        Circumstance.RISKY_USER,
                        Circumstance.ROLE_ELEVATION,
                        Circumstance.BROWSER_OF_NON_MANAGED_DEVICE,
                        Circumstance.INTUNE_ENROLLMENT,
                        Circumstance.APP_COOKIES_LOST));
        return new AccessRequested(at, of(client), app, client, true, circumstances);
    }

    private Event background() {
        Client client = chance.of(Client.values());
        return new AccessRequested(at, of(client), app(), client, false, Set.of());
    }

    private Event token() {
        App app = app();
        Client client = chance.percent(85) ? Apps.clientOf(app) : chance.of(Client.values());
        TokenKind kind = chance.percent(40) ? TokenKind.ACCESS : chance.of(TokenKind.values());
        return new TokenRequested(
                at,
                of(client),
                kind,
                client,
                chance.percent(35),
                app,
                chance.percent(15)
                        ? Optional.of(chance.of(
                                Duration.ofMinutes(60),
                                Duration.ofMinutes(75),
                                Duration.ofMinutes(90),
                                Duration.ofMinutes(91),
                                Duration.ofHours(28)))
                        : Optional.empty(),
                kind == TokenKind.SAML && chance.percent(40) ? Optional.of(Duration.ofMinutes(70)) : Optional.empty());
    }

    private Event presents() {
        App app = app();
        Client client = chance.percent(90) ? Apps.clientOf(app) : chance.of(Client.values());
        return new EntraTokenPresented(
                at,
                chance.percent(40) ? TokenKind.ACCESS : chance.of(TokenKind.values()),
                user,
                client,
                app.name(),
                chance.percent(25));
    }

    private Event mfa() {
        boolean apps = chance.percent(35);
        return new MfaRequired(at, apps ? browser().inApps() : browser(), !apps && chance.percent(35));
    }

    private Event posture() {
        return new PostureChanged(at, user, device, chance.of(Change.values()));
    }

    private Event policy() {
        return new Configured(at, beginnings.policy(1 + chance.below(3)));
    }

    private Event signsInAtAdfs() {
        return new AdfsSignedIn(at, browser(), factors(), true, chance.percent(70));
    }

    private Event asksAdfs() {
        return new AdfsRequested(at, browser(), adfsApp(), chance.percent(45));
    }
}
