package sessionspec.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Bound;
import sessionspec.core.TokenFacts.LifetimeSetting;

/**
 * Where the lifetime of a token comes from when a client asks for it. Implements TLP-1 (one property for all kinds),
 * TLP-5 (clients), TLP-6 (priority), TLP-7 (policies of apps), ACC-4 (revoked sessions), ACC-6, ACC-8 and ACC-9 (the
 * default of access tokens). A sign-in frequency that asks for a sign-in asks here as well.
 */
final class TokenIssue implements Control {

    private static final List<Control> SIGN_IN_FREQUENCY = List.of(new SignInFrequency(), new EveryTime());

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.TokenRequested requested)) {
            return List.of();
        } else if (state.violation().isPresent()) {
            return List.of(Finding.asks("ACC-4", Reason.FRESH_TOKEN_NEEDS_SIGN_IN, Factor.FIRST_FACTOR));
        }
        TokenRequest request = requested.request();
        Optional<LifetimeSetting> enforced = EffectiveLifetime.enforced(state.tokens(), request);
        List<Finding> findings = new ArrayList<>();
        SIGN_IN_FREQUENCY.forEach(control -> findings.addAll(control.judge(state, tenant, requested.asAccess())));
        findings.addAll(reach(state.tokens().settings(), request));
        findings.add(
                EffectiveLifetime.isAmbiguous(state.tokens(), request)
                        ? Finding.open("TLP-6", Reason.SEVERAL_POLICIES_OF_APP)
                        : Finding.met("TLP-6", priority(enforced)));
        if (enforced.isPresent()) {
            findings.add(Finding.met("TLP-1", Reason.TOKEN_LIFETIME_CONFIGURED));
        } else if (request.kind() == TokenKind.ACCESS) {
            findings.addAll(onDefault(tenant, request));
        }
        return findings;
    }

    private static List<Finding> reach(List<LifetimeSetting> settings, TokenRequest request) {
        List<Finding> findings = new ArrayList<>();
        settings.stream()
                .map(LifetimeSetting::assignee)
                .map(assignee -> Finding.met("TLP-7", reach(assignee, request.app())))
                .forEach(findings::add);
        if (!settings.isEmpty()) {
            boolean reaches = EffectiveLifetime.reaches(request);
            Reason reason = reaches ? Reason.POLICY_REACHES_CLIENT : Reason.POLICY_DOES_NOT_REACH_CLIENT;
            findings.add(Finding.met("TLP-5", reason));
        }
        return findings;
    }

    private static Reason reach(Assignee assignee, App app) {
        if (assignee.kind() == Assignee.Kind.NOTHING) {
            return Reason.POLICY_NOT_ASSIGNED;
        }
        return assignee.isOrganisation() || assignee.app().equals(app.name())
                ? Reason.POLICY_OF_THIS_APP
                : Reason.POLICY_OF_OTHER_APP;
    }

    private static Reason priority(Optional<LifetimeSetting> enforced) {
        return enforced.map(LifetimeSetting::assignee)
                .map(it -> it.isOrganisation() ? Reason.ORGANISATION_POLICY_ENFORCED : Reason.APP_POLICY_ENFORCED)
                .orElse(Reason.DEFAULT_LIFETIME_ENFORCED);
    }

    private static List<Finding> onDefault(Tenant tenant, TokenRequest request) {
        boolean cae = request.negotiatesCae();
        String rule = cae ? "ACC-9" : "ACC-6";
        if (!cae && tenant.hasConditionalAccess()) {
            return List.of(Finding.open("ACC-8", Reason.DEFAULT_VARIES_WITH_CONDITIONAL_ACCESS));
        } else if (request.drawn().isEmpty()) {
            return List.of(Finding.open(rule, Reason.DRAW_NOT_KNOWN));
        }
        Duration drawn = request.drawn().get();
        return cae
                ? List.of(drawn(rule, new Bound(Lifetimes.CAE_ACCESS_TOKEN_MAXIMUM, drawn, false)))
                : List.of(
                        drawn(rule, new Bound(Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST, drawn, true)),
                        drawn(rule, new Bound(Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST, drawn, false)));
    }

    private static Finding drawn(String rule, Bound bound) {
        return Finding.of(rule, bound, Reason.DRAW_WITHIN_RANGE, Outcome.REFUSED, Reason.DRAW_OUTSIDE_RANGE);
    }
}
