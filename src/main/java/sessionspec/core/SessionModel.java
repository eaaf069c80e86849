package sessionspec.core;

import static sessionspec.core.kernel.Concern.of;

import java.util.List;
import sessionspec.core.adfs.AdfsEvent;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.adfs.ClaimsRules;
import sessionspec.core.adfs.Cookies;
import sessionspec.core.adfs.Mfa;
import sessionspec.core.adfs.SingleSignOnPeriods;
import sessionspec.core.adfs.Tokens;
import sessionspec.core.browser.AbandonedPrompt;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.browser.PersistentBrowserControl;
import sessionspec.core.browser.PersistentSession;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.MaxAge;
import sessionspec.core.federation.PasswordChangeSynchronisation;
import sessionspec.core.federation.RefreshTokensValidFrom;
import sessionspec.core.interplay.Limits;
import sessionspec.core.interplay.Persistence;
import sessionspec.core.interplay.Sessions;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Asking;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.Concern;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.signin.Applications;
import sessionspec.core.signin.Browsers;
import sessionspec.core.signin.Deferral;
import sessionspec.core.signin.EveryTime;
import sessionspec.core.signin.LostCookies;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureEvent;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.signin.Revocation;
import sessionspec.core.signin.SignInFrequency;
import sessionspec.core.tenant.Commands;
import sessionspec.core.tenant.ConfigurationAdvice;
import sessionspec.core.tenant.NewTenant;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tenant.Recommendations;
import sessionspec.core.tenant.RememberMfa;
import sessionspec.core.tenant.TenantEvent;
import sessionspec.core.tenant.TenantEvent.CommandFailed;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tokens.AccessTokens;
import sessionspec.core.tokens.DeviceEvent;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceStates;
import sessionspec.core.tokens.IdTokens;
import sessionspec.core.tokens.PrimaryRefreshToken;
import sessionspec.core.tokens.RefreshAndSessionTokenLifetimes;
import sessionspec.core.tokens.SamlTokens;
import sessionspec.core.tokens.SsoSessionToken;
import sessionspec.core.tokens.TokenEvent;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenLifetimeEvent;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicies;
import sessionspec.core.tokens.TokenRequested;

/** The whole model: every documented control with the events that concern it, under the kernel. */
public final class SessionModel {

    private static final List<Concern> CONTROLS = List.of(
            // signin
            of(new PolicyScope(), Request.class, ConfigurationReviewed.class),
            of(new Applications(), AccessRequested.class),
            of(new SignInFrequency(), Asking.class),
            of(new EveryTime(), Asking.class),
            of(new Deferral(), AccessRequested.class),
            of(new Revocation(), PostureChanged.class, SignedIn.class, AccessRequested.class),
            of(new LostCookies(), AccessRequested.class),
            of(new Browsers(), ProtectedAppOpened.class),
            // tokens
            of(new PrimaryRefreshToken(), SignedIn.class, DeviceEvent.class),
            of(new DeviceStates(), DeviceEvent.class, AccessRequested.class),
            of(new SsoSessionToken(), SignedIn.class, StaySignedInAnswered.class, BrowserClosed.class, Request.class),
            of(
                    new RefreshAndSessionTokenLifetimes(),
                    SignedIn.class,
                    StaySignedInAnswered.class,
                    BrowserClosed.class,
                    TokenLifetimeEvent.class,
                    ConfigurationReviewed.class),
            of(new AccessTokens(), TokenRequested.class, TokenEvent.class, TokenLifetimeSet.class, PostureEvent.class),
            of(
                    new TokenLifetimePolicies(),
                    TokenRequested.class,
                    TokenLifetimeEvent.class,
                    ConfigurationReviewed.class),
            of(new IdTokens(), Request.class, TokenEvent.class, PostureChanged.class),
            of(new SamlTokens(), TokenRequested.class, EntraTokenPresented.class),
            // browser
            of(
                    new PersistentSession(),
                    SignedIn.class,
                    StaySignedInAnswered.class,
                    BrowserClosed.class,
                    Request.class,
                    CachedTokenPresented.class),
            of(
                    new PersistentBrowserControl(),
                    SignedIn.class,
                    BrowserClosed.class,
                    AppSwitched.class,
                    Request.class,
                    CachedTokenPresented.class),
            of(new AbandonedPrompt(), StaySignedInAbandoned.class),
            // federation
            of(
                    new PasswordChangeSynchronisation(),
                    Configured.class,
                    SyncSwitched.class,
                    SyncCycleRun.class,
                    PostureChanged.class),
            of(
                    new MaxAge(),
                    SignedIn.class,
                    DeviceLoggedIn.class,
                    Asking.class,
                    PostureChanged.class,
                    ConfigurationReviewed.class),
            of(
                    new RefreshTokensValidFrom(),
                    TokensValidFromSet.class,
                    SignedIn.class,
                    DeviceLoggedIn.class,
                    Asking.class,
                    PostureChanged.class),
            // tenant
            of(new NewTenant(), SignedIn.class, Request.class, TenantEvent.class),
            of(new RememberMfa(), SignedIn.class, Request.class, TenantEvent.class, Configured.class),
            of(new ConfigurationAdvice(), ConfigurationReviewed.class, MfaSettingsReviewed.class),
            of(new Recommendations(), ConfigurationReviewed.class, MfaSettingsReviewed.class),
            of(new Commands(), CommandFailed.class),
            // adfs
            of(new Cookies(), Visit.class, BrowserClosed.class),
            of(new SingleSignOnPeriods(), AdfsSignedIn.class, PropertiesSet.class),
            of(
                    new sessionspec.core.adfs.Revocation(),
                    Visit.class,
                    RegistrationChanged.class,
                    PropertiesSet.class,
                    PostureEvent.class),
            of(new Mfa(), Visit.class),
            of(new Tokens(), AdfsEvent.class, PostureEvent.class),
            of(new ClaimsRules(), SignedIn.class),
            // interplay
            of(new Limits(), Request.class),
            of(new Persistence(), BrowserClosed.class, AccessRequested.class),
            of(
                    new Sessions(),
                    AccessRequested.class,
                    AdfsRequested.class,
                    RegistrationChanged.class,
                    PostureChanged.class));

    /** As the documents have it. */
    public static final Model SOUND = new Model(CONTROLS, Fault.NONE);

    private SessionModel() {}
}
