package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            return List.of(Finding.of("ACC-4", Outcome.PROMPT, Reason.FRESH_TOKEN_NEEDS_SIGN_IN)
                    .asking(Set.of(Factor.FIRST_FACTOR)));
        }
        List<Finding> findings = new ArrayList<>();
        for (Control control : SIGN_IN_FREQUENCY) {
            findings.addAll(control.judge(state, tenant, requested.asAccess()));
        }
        TokenRequest request = requested.request();
        findings.addAll(onPolicies(state.tokens(), request));
        if (request.kind() == TokenKind.ACCESS
                && EffectiveLifetime.enforced(state.tokens(), request).isEmpty()) {
            findings.addAll(onDefault(tenant, request));
        }
        return findings;
    }

    private static List<Finding> onPolicies(TokenFacts facts, TokenRequest request) {
        List<Finding> findings = new ArrayList<>();
        for (LifetimeSetting setting : facts.settings()) {
            if (!setting.assignee().isOrganisation()) {
                findings.add(Finding.of("TLP-7", Outcome.SATISFIED, reach(setting.assignee(), request.app())));
            }
        }
        if (!facts.settings().isEmpty()) {
            findings.add(Finding.of(
                    "TLP-5",
                    Outcome.SATISFIED,
                    EffectiveLifetime.reaches(request)
                            ? Reason.POLICY_REACHES_CLIENT
                            : Reason.POLICY_DOES_NOT_REACH_CLIENT));
        }
        findings.add(priority(facts, request));
        if (EffectiveLifetime.enforced(facts, request).isPresent()) {
            findings.add(Finding.of("TLP-1", Outcome.SATISFIED, Reason.TOKEN_LIFETIME_CONFIGURED));
        }
        return findings;
    }

    private static Reason reach(Assignee assignee, App app) {
        if (assignee.kind() == Assignee.Kind.NOTHING) {
            return Reason.POLICY_NOT_ASSIGNED;
        }
        return assignee.app().equals(app.name()) ? Reason.POLICY_OF_THIS_APP : Reason.POLICY_OF_OTHER_APP;
    }

    private static Finding priority(TokenFacts facts, TokenRequest request) {
        Optional<LifetimeSetting> enforced = EffectiveLifetime.enforced(facts, request);
        if (EffectiveLifetime.isAmbiguous(facts, request)) {
            return Finding.of("TLP-6", Outcome.UNSPECIFIED, Reason.SEVERAL_POLICIES_OF_APP);
        } else if (enforced.isEmpty()) {
            return Finding.of("TLP-6", Outcome.SATISFIED, Reason.DEFAULT_LIFETIME_ENFORCED);
        }
        return Finding.of(
                "TLP-6",
                Outcome.SATISFIED,
                enforced.get().assignee().isOrganisation()
                        ? Reason.ORGANISATION_POLICY_ENFORCED
                        : Reason.APP_POLICY_ENFORCED);
    }

    private static List<Finding> onDefault(Tenant tenant, TokenRequest request) {
        if (request.negotiatesCae()) {
            return List.of(request.drawn()
                    .map(drawn -> new Bound(Lifetimes.CAE_ACCESS_TOKEN_MAXIMUM, drawn, false))
                    .map(bound -> drawn("ACC-9", bound))
                    .orElse(Finding.of("ACC-9", Outcome.UNSPECIFIED, Reason.DRAW_NOT_KNOWN)));
        } else if (!tenant.policies().isEmpty()) {
            return List.of(Finding.of("ACC-8", Outcome.UNSPECIFIED, Reason.DEFAULT_VARIES_WITH_CONDITIONAL_ACCESS));
        } else if (request.drawn().isEmpty()) {
            return List.of(Finding.of("ACC-6", Outcome.UNSPECIFIED, Reason.DRAW_NOT_KNOWN));
        }
        return List.of(
                drawn(
                        "ACC-6",
                        new Bound(
                                Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST,
                                request.drawn().get(),
                                true)),
                drawn(
                        "ACC-6",
                        new Bound(
                                Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST,
                                request.drawn().get(),
                                false)));
    }

    private static Finding drawn(String rule, Bound bound) {
        return bound.holds()
                ? Finding.of(rule, Outcome.SATISFIED, Reason.DRAW_WITHIN_RANGE, bound)
                : Finding.of(rule, Outcome.REFUSED, Reason.DRAW_OUTSIDE_RANGE, bound);
    }
}
