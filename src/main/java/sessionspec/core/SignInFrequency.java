package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.SessionState.Prt;

/**
 * A configured sign-in frequency. Either artifact suffices: a sign-in (SIF-1) or a valid Primary Refresh Token (SIF-2)
 * whose time lies within the period. It holds for multifactor authentication too (SIF-4, SIF-5).
 */
final class SignInFrequency implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AccessRequested request)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : PolicyScope.inForce(tenant, request)) {
            policy.period().ifPresent(period -> findings.addAll(judge(state, policy, period, request)));
        }
        return findings;
    }

    private static List<Finding> judge(
            SessionState state, Policy policy, Duration period, Event.AccessRequested request) {
        Optional<Span> bySignIn = sinceSignIn(state, period, request.at());
        Optional<Span> byPrt = sincePrt(state, period, request.at());
        boolean signInHolds = bySignIn.filter(Span::holds).isPresent();
        boolean refreshHolds = byPrt.filter(Span::holds).isPresent();
        boolean prtHolds = refreshHolds && !Devices.prtHasEnded(state, request.at());

        if (refreshHolds && !prtHolds && !signInHolds) {
            return Devices.onEndedPrt("SIF-2", state, request.at());
        }
        List<Finding> findings = new ArrayList<>();
        List<Finding> waits = Deferral.findings(state, policy, request);
        Optional<Span> sinceMfa = sinceMfa(state, period, request.at());
        if (signInHolds || prtHolds) {
            bySignIn.ifPresent(span -> findings.add(
                    Finding.met("SIF-1", span, Reason.SIGN_IN_WITHIN_WINDOW, Reason.OTHER_ARTIFACT_SUFFICES)));
            byPrt.filter(span -> prtHolds || !refreshHolds)
                    .ifPresent(span -> findings.add(Finding.met(
                            "SIF-2", span, Reason.PRT_REFRESH_WITHIN_WINDOW, Reason.OTHER_ARTIFACT_SUFFICES)));
            findings.addAll(mfaWhileOpen(state, policy, sinceMfa, prtHolds, waits));
            return findings;
        }
        Outcome due = Deferral.outcomeOf(waits);
        bySignIn.ifPresent(span -> findings.add(ended("SIF-1", due, Reason.SIGN_IN_WINDOW_ENDED, bySignIn)));
        byPrt.ifPresent(span -> findings.add(ended("SIF-2", due, Reason.PRT_REFRESH_WINDOW_ENDED, byPrt)));
        if (findings.isEmpty()) {
            findings.add(ended("SIF-1", due, Reason.NEVER_SIGNED_IN, Optional.empty()));
        }
        findings.add(
                policy.requiresMfa() || state.knowsMfa()
                        ? mfa(due, Reason.MFA_WINDOW_ENDED, sinceMfa)
                        : Finding.met("SIF-4", Reason.MFA_NOT_IN_PLAY));
        findings.addAll(waits);
        return findings;
    }

    /** The time that either artifact gives the user under a policy, whichever ends later. */
    static Optional<Span> limit(SessionState state, Policy policy, Instant at) {
        return policy.period().stream()
                .flatMap(period -> Stream.concat(
                        sinceSignIn(state, period, at).stream(),
                        sincePrt(state, period, at).stream().filter(span -> !Devices.prtHasEnded(state, at))))
                .max(Comparator.comparing(Span::from));
    }

    private static Optional<Span> sinceSignIn(SessionState state, Duration period, Instant at) {
        Lifetime lifetime = Lifetime.configured("Period since sign-in", period, "SIF-1");
        return state.signedIn().map(from -> Span.of(lifetime, from, at));
    }

    private static Optional<Span> sincePrt(SessionState state, Duration period, Instant at) {
        Lifetime lifetime = Lifetime.configured("Period since PRT refresh", period, "SIF-2");
        return state.prt().map(prt -> Span.of(lifetime, prt.refreshed(), at));
    }

    private static Finding ended(String rule, Outcome due, Reason reason, Optional<Span> span) {
        return Finding.of(rule, due, reason).by(span).asking(Factor.FIRST_FACTOR);
    }

    private static List<Finding> mfaWhileOpen(
            SessionState state, Policy policy, Optional<Span> sinceMfa, boolean prtHolds, List<Finding> waits) {
        if (sinceMfa.filter(Span::holds).isPresent()) {
            return List.of(mfa(Outcome.SATISFIED, Reason.MFA_WITHIN_WINDOW, sinceMfa));
        } else if (prtHolds && state.prt().filter(Prt::mfaClaim).isPresent()) {
            return List.of(Finding.met("SIF-5", Reason.PRT_CARRIES_MFA_CLAIM));
        } else if (policy.requiresMfa()) {
            Outcome due = Deferral.outcomeOf(waits);
            Finding lacking = prtHolds
                    ? Finding.of("SIF-5", due, Reason.PRT_LACKS_MFA_CLAIM).asking(Factor.MFA)
                    : mfa(due, Reason.MFA_WINDOW_ENDED, sinceMfa);
            return Stream.concat(Stream.of(lacking), waits.stream()).toList();
        }
        return List.of();
    }

    private static Optional<Span> sinceMfa(SessionState state, Duration period, Instant at) {
        Lifetime lifetime = Lifetime.configured("Period since MFA", period, "SIF-4");
        return state.mfa().map(from -> Span.of(lifetime, from, at));
    }

    private static Finding mfa(Outcome outcome, Reason reason, Optional<Span> span) {
        return Finding.of("SIF-4", outcome, reason).by(span).asking(Factor.MFA);
    }
}
