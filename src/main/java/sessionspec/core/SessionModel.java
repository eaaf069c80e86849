package sessionspec.core;

import java.util.List;
import sessionspec.core.adfs.ClaimsRules;
import sessionspec.core.adfs.Cookies;
import sessionspec.core.adfs.Mfa;
import sessionspec.core.adfs.SingleSignOnPeriods;
import sessionspec.core.adfs.Tokens;
import sessionspec.core.browser.AbandonedPrompt;
import sessionspec.core.browser.PersistentBrowserControl;
import sessionspec.core.browser.PersistentSession;
import sessionspec.core.federation.MaxAge;
import sessionspec.core.federation.PasswordChangeSynchronisation;
import sessionspec.core.federation.RefreshTokensValidFrom;
import sessionspec.core.interplay.Limits;
import sessionspec.core.interplay.Persistence;
import sessionspec.core.interplay.Sessions;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Model;
import sessionspec.core.signin.Applications;
import sessionspec.core.signin.Browsers;
import sessionspec.core.signin.Deferral;
import sessionspec.core.signin.EveryTime;
import sessionspec.core.signin.LostCookies;
import sessionspec.core.signin.Revocation;
import sessionspec.core.signin.SignInFrequency;
import sessionspec.core.tenant.Commands;
import sessionspec.core.tenant.ConfigurationAdvice;
import sessionspec.core.tenant.NewTenant;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tenant.Recommendations;
import sessionspec.core.tenant.RememberMfa;
import sessionspec.core.tokens.AccessTokens;
import sessionspec.core.tokens.DeviceStates;
import sessionspec.core.tokens.IdTokens;
import sessionspec.core.tokens.PrimaryRefreshToken;
import sessionspec.core.tokens.RefreshAndSessionTokenLifetimes;
import sessionspec.core.tokens.SamlTokens;
import sessionspec.core.tokens.SsoSessionToken;
import sessionspec.core.tokens.TokenLifetimePolicies;

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
            new sessionspec.core.adfs.Revocation(),
            new Mfa(),
            new Tokens(),
            new ClaimsRules(),
            // interplay
            new Limits(),
            new Persistence(),
            new Sessions());

    /** As the documents have it. */
    public static final Model SOUND = anew();

    private SessionModel() {}

    /** The same, but asked once more what each control says. */
    public static Model anew() {
        return new Model(CONTROLS, Fault.NONE);
    }
}
