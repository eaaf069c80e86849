package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/** The whole model: one event in, one decision and the next facts out. */
public final class SessionModel {

    private static final List<Control> CONTROLS = List.of(
            new PrimaryRefreshToken(),
            new PolicyScope(),
            new SignInFrequency(),
            new DefaultSignInFrequency(),
            new EveryTime(),
            new Revocation(),
            new BrowserPersistence(),
            new Licensing(),
            new ConfigurationAdvice(),
            new RetiredLifetimes(),
            // federated users and the synchronisation of their password changes
            new FederatedMaxAge(),
            new FederatedPasswordChange(),
            new TokensValidFrom(),
            new PasswordChangeSynchronisation(),
            // reauthentication
            new RememberedMfa(),
            new PersistentBrowserSession(),
            new Devices(),
            new Browsers(),
            new NewTenant(),
            new LostCookies(),
            new ScenarioAdvice(),
            // configurable token lifetimes
            new TokenLifetimeSettings(),
            new TokenIssue(),
            new AccessTokens(),
            new SamlTokens(),
            new IdTokens(),
            new SsoSessionToken(),
            new TokenLifetimeLicensing(),
            new CommandLines(),
            // AD FS
            new AdfsCookies(),
            new AdfsSingleSignOn(),
            new AdfsRevocation(),
            new AdfsMfa(),
            new AdfsTokens(),
            new AdfsClaims(),
            new AdfsPeriods(),
            // several limits at once
            new InterplayOfLimits(),
            new InterplayOfPersistence(),
            new InterplayOfSessions());

    private static final Control APPLICATIONS = new Applications();

    private SessionModel() {}

    /**
     * The answer to one event.
     *
     * @param state    the facts after the event
     * @param decision what was decided on it
     */
    public record Answer(SessionState state, Decision decision) {}

    /** Decides on the event from the facts before it, then folds it into them. */
    public static Answer answer(SessionState state, Tenant tenant, Event event) {
        return AdfsDeviceReadings.answer(state, tenant, event);
    }

    static Answer underOneReading(SessionState state, Tenant tenant, Event event) {
        Decision decision = decide(state, tenant, event);
        SessionState next = Folding.fold(state, event, decision);
        next = FederationFolding.fold(next, event, decision);
        next = TokenFolding.fold(state, next, event, decision);
        AdfsSession adfs = AdfsFolding.fold(state.adfs(), tenant.adfs(), event, decision);
        return new Answer(next.changed(draft -> draft.adfs = adfs), decision);
    }

    /** The configuration after the event, which a command may have changed. */
    public static Tenant configured(Tenant tenant, Event event, Decision decision) {
        return tenant.with(AdfsFolding.configured(tenant.adfs(), event, decision));
    }

    private static Decision decide(SessionState state, Tenant tenant, Event event) {
        List<Finding> findings = new ArrayList<>(APPLICATIONS.judge(state, tenant, event));
        // An app that does not ask Microsoft Entra ID leaves it nothing to judge.
        if (Applications.asksEntra(event)) {
            for (Control control : CONTROLS) {
                findings.addAll(control.judge(state, tenant, event));
            }
        }
        return Decision.of(findings);
    }
}
