package sessionspec.next;

import java.util.List;
import sessionspec.next.adfs.ClaimsRules;
import sessionspec.next.adfs.Cookies;
import sessionspec.next.adfs.Mfa;
import sessionspec.next.adfs.SingleSignOnPeriods;
import sessionspec.next.adfs.Tokens;
import sessionspec.next.browser.AbandonedPrompt;
import sessionspec.next.browser.PersistentBrowserControl;
import sessionspec.next.browser.PersistentSession;
import sessionspec.next.federation.MaxAge;
import sessionspec.next.federation.PasswordChangeSynchronisation;
import sessionspec.next.federation.RefreshTokensValidFrom;
import sessionspec.next.interplay.Limits;
import sessionspec.next.interplay.Persistence;
import sessionspec.next.interplay.Sessions;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Fault;
import sessionspec.next.kernel.Model;
import sessionspec.next.signin.Applications;
import sessionspec.next.signin.Browsers;
import sessionspec.next.signin.Deferral;
import sessionspec.next.signin.EveryTime;
import sessionspec.next.signin.LostCookies;
import sessionspec.next.signin.Revocation;
import sessionspec.next.signin.SignInFrequency;
import sessionspec.next.tenant.Commands;
import sessionspec.next.tenant.ConfigurationAdvice;
import sessionspec.next.tenant.NewTenant;
import sessionspec.next.tenant.PolicyScope;
import sessionspec.next.tenant.Recommendations;
import sessionspec.next.tenant.RememberMfa;
import sessionspec.next.tokens.AccessTokens;
import sessionspec.next.tokens.DeviceStates;
import sessionspec.next.tokens.IdTokens;
import sessionspec.next.tokens.PrimaryRefreshToken;
import sessionspec.next.tokens.RefreshAndSessionTokenLifetimes;
import sessionspec.next.tokens.SamlTokens;
import sessionspec.next.tokens.SsoSessionToken;
import sessionspec.next.tokens.TokenLifetimePolicies;

/** The whole model: every documented control, under the kernel. */
public final class SessionModel {

    private static final List<Control> CONTROLS = List.of(
            // signin
            new PolicyScope(),
            new Applications(),
            new SignInFrequency(),
            new EveryTime(),
            new Deferral(),
            new Revocation(),
            new LostCookies(),
            new Browsers(),
            // tokens
            new PrimaryRefreshToken(),
            new DeviceStates(),
            new SsoSessionToken(),
            new RefreshAndSessionTokenLifetimes(),
            new AccessTokens(),
            new TokenLifetimePolicies(),
            new IdTokens(),
            new SamlTokens(),
            // browser
            new PersistentSession(),
            new PersistentBrowserControl(),
            new AbandonedPrompt(),
            // federation
            new PasswordChangeSynchronisation(),
            new MaxAge(),
            new RefreshTokensValidFrom(),
            // tenant
            new NewTenant(),
            new RememberMfa(),
            new ConfigurationAdvice(),
            new Recommendations(),
            new Commands(),
            // adfs
            new Cookies(),
            new SingleSignOnPeriods(),
            new sessionspec.next.adfs.Revocation(),
            new Mfa(),
            new Tokens(),
            new ClaimsRules(),
            // interplay
            new Limits(),
            new Persistence(),
            new Sessions());

    /** As the documents have it. */
    public static final Model SOUND = new Model(CONTROLS, Fault.NONE);

    private SessionModel() {}
}
