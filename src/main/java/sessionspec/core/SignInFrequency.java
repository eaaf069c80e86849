package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.SessionState.Prt;

/**
 * A configured sign-in frequency. Either artifact suffices: a sign-in (SIF-1) or a Primary Refresh Token (SIF-2) whose
 * time lies within the period. It holds for multifactor authentication too (SIF-4, SIF-5).
 */
final class SignInFrequency implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : PolicyScope.inForce(tenant, request)) {
            if (policy.frequency() instanceof Frequency.Every every) {
                findings.addAll(judge(state, policy, every.period(), request));
            }
        }
        return findings;
    }

    private static List<Finding> judge(
            SessionState state, Policy policy, Duration period, Event.AccessRequested request) {
        Optional<Span> bySignIn = sinceSignIn(state, period, request.at());
        Optional<Span> byPrt = sincePrt(state, period, request.at());
        boolean signInHolds = bySignIn.filter(Span::holds).isPresent();
        boolean prtHolds = byPrt.filter(Span::holds).isPresent();

        List<Finding> findings = new ArrayList<>();
        List<Finding> waits = Deferral.findings(state, policy, request);
        Optional<Span> sinceMfa = sinceMfa(state, period, request.at());
        if (signInHolds || prtHolds) {
            bySignIn.ifPresent(span -> findings.add(open("SIF-1", span, Reason.SIGN_IN_WITHIN_WINDOW)));
            byPrt.ifPresent(span -> findings.add(open("SIF-2", span, Reason.PRT_REFRESH_WITHIN_WINDOW)));
            findings.addAll(mfaWhileOpen(state, policy, sinceMfa, prtHolds, waits));
            return findings;
        }
        Outcome due = Deferral.outcomeOf(waits);
        Set<Factor> first = Set.of(Factor.FIRST_FACTOR);
        bySignIn.ifPresent(span -> findings.add(
                Finding.of("SIF-1", due, Reason.SIGN_IN_WINDOW_ENDED, span).asking(first)));
        byPrt.ifPresent(span -> findings.add(
                Finding.of("SIF-2", due, Reason.PRT_REFRESH_WINDOW_ENDED, span).asking(first)));
        if (findings.isEmpty()) {
            findings.add(Finding.of("SIF-1", due, Reason.NEVER_SIGNED_IN).asking(first));
        }
        if (policy.requiresMfa() || state.knowsMfa()) {
            findings.add(mfa(due, Reason.MFA_WINDOW_ENDED, sinceMfa).asking(Set.of(Factor.MFA)));
        } else {
            findings.add(Finding.of("SIF-4", Outcome.SATISFIED, Reason.MFA_NOT_IN_PLAY));
        }
        findings.addAll(waits);
        return findings;
    }

    /** The time that either artifact gives the user under a policy, whichever ends later. */
    static Optional<Span> limit(SessionState state, Policy policy, Instant at) {
        return policy.frequency() instanceof Frequency.Every every
                ? Stream.concat(
                                sinceSignIn(state, every.period(), at).stream(),
                                sincePrt(state, every.period(), at).stream())
                        .max(Comparator.comparing(Span::from))
                : Optional.empty();
    }

    private static Optional<Span> sinceSignIn(SessionState state, Duration period, Instant at) {
        Lifetime lifetime = Lifetime.configured("Period since sign-in", period, "SIF-1");
        return state.signedIn().map(from -> Span.of(lifetime, from, at));
    }

    private static Optional<Span> sincePrt(SessionState state, Duration period, Instant at) {
        Lifetime lifetime = Lifetime.configured("Period since PRT refresh", period, "SIF-2");
        return state.prt().map(prt -> Span.of(lifetime, prt.refreshed(), at));
    }

    private static Finding open(String rule, Span span, Reason reason) {
        return Finding.of(rule, Outcome.SATISFIED, span.holds() ? reason : Reason.OTHER_ARTIFACT_SUFFICES, span);
    }

    private static List<Finding> mfaWhileOpen(
            SessionState state, Policy policy, Optional<Span> sinceMfa, boolean prtHolds, List<Finding> waits) {
        if (sinceMfa.filter(Span::holds).isPresent()) {
            return List.of(mfa(Outcome.SATISFIED, Reason.MFA_WITHIN_WINDOW, sinceMfa));
        } else if (prtHolds && state.prt().filter(Prt::mfaClaim).isPresent()) {
            return List.of(Finding.of("SIF-5", Outcome.SATISFIED, Reason.PRT_CARRIES_MFA_CLAIM));
        } else if (policy.requiresMfa()) {
            Outcome due = Deferral.outcomeOf(waits);
            Finding lacking = prtHolds
                    ? Finding.of("SIF-5", due, Reason.PRT_LACKS_MFA_CLAIM)
                    : mfa(due, Reason.MFA_WINDOW_ENDED, sinceMfa);
            return Stream.concat(Stream.of(lacking.asking(Set.of(Factor.MFA))), waits.stream())
                    .toList();
        }
        return List.of();
    }

    private static Optional<Span> sinceMfa(SessionState state, Duration period, Instant at) {
        Lifetime lifetime = Lifetime.configured("Period since MFA", period, "SIF-4");
        return state.mfa().map(from -> Span.of(lifetime, from, at));
    }

    private static Finding mfa(Outcome outcome, Reason reason, Optional<Span> span) {
        return Finding.of("SIF-4", outcome, reason).by(span);
    }
}
