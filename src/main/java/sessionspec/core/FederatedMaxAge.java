package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.Federation.Identity;
import sessionspec.core.Federation.Issue;

/**
 * The Max Age of a federated user's session cookies and refresh tokens. Implements FED-1 (12 hours), FED-2 (silent
 * renewal), FED-3 (synced users), FED-4 (managed users), FED-5 (the shorter limit), FED-6 (PRT), FED-7 (tokens issued
 * before synchronisation was switched), SYN-8 (password hash synchronization) and ISS-5 (after AD FS's cookie answered).
 */
final class FederatedMaxAge implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Federation facts = state.federation();
        if (!(event instanceof Event.AccessRequested request)
                || facts.issued().isEmpty()
                || facts.identity() == Identity.UNSTATED) {
            return List.of();
        } else if (facts.identity() == Identity.MANAGED) {
            return List.of(Finding.met("FED-4", Reason.USER_IS_MANAGED));
        }
        Issue issue = facts.issued().get();
        if (facts.precedesValidFrom(issue)) {
            return List.of();
        }
        Span span = Span.of(Lifetimes.FEDERATED_MAX_AGE, issue.at(), request.at());
        boolean switched = facts.synchronisation().leftOpen();
        if (switched && facts.synchronisation().changedSince(issue.at())) {
            return List.of(Finding.open("SYN-8", Reason.HASH_SYNCHRONIZATION_SWITCHED));
        } else if (switched && facts.tokensValidFrom().isEmpty()) {
            return List.of(open("SYN-8", Reason.HASH_SYNCHRONIZATION_SWITCHED, span));
        } else if (issue.maxAge() != facts.limitsTokens()) {
            return List.of(open("FED-7", Reason.SYNCHRONISATION_SWITCHED_SINCE, span));
        } else if (!issue.maxAge()) {
            return facts.synchronisation().isSynced()
                    ? List.of(Finding.met("FED-3", Reason.PASSWORD_CHANGES_ARE_SYNCED))
                    : List.of();
        } else if (state.prt().isPresent()) {
            return List.of(open("FED-6", Reason.MAX_AGE_NOT_STATED_FOR_PRT, span));
        }
        return limited(state, tenant, request, span);
    }

    /** The Max Age that the session's cookies and refresh tokens were issued with, if it still concerns the user. */
    static Optional<Span> limit(SessionState state, Instant at) {
        Federation facts = state.federation();
        return facts.issued()
                .filter(issue -> issue.maxAge()
                        && facts.limitsTokens()
                        && !facts.synchronisation().leftOpen())
                .map(issue -> Span.of(Lifetimes.FEDERATED_MAX_AGE, issue.at(), at));
    }

    /** Inside the Max Age every reading lets the user be; after it the documents do not say. */
    private static Finding open(String rule, Reason reason, Span span) {
        return Finding.of(rule, span, Reason.TOO_EARLY_FOR_MAX_AGE, Outcome.UNSPECIFIED, reason);
    }

    private static List<Finding> limited(SessionState state, Tenant tenant, Event.AccessRequested request, Span span) {
        List<Finding> findings = new ArrayList<>();
        Optional<Span> another = answeredByCookie(state, span);
        if (another.isEmpty()) {
            findings.add(
                    Finding.of("FED-1", span, Reason.MAX_AGE_RUNNING, Outcome.REDIRECT_TO_IDP, Reason.MAX_AGE_ENDED));
        } else if (another.get().holds()) {
            findings.add(Finding.open("ISS-5", Reason.COOKIE_ANSWERED_SINCE).by(another.get()));
        } else {
            findings.add(Finding.of("ISS-5", Outcome.REDIRECT_TO_IDP, Reason.MAX_AGE_ENDED)
                    .by(another.get()));
        }
        if (!request.interactive() && span.holds()) {
            findings.add(Finding.met("FED-2", Reason.TOKENS_RENEWED_SILENTLY));
        }
        if (PolicyScope.inForce(tenant, request).isEmpty()) {
            findings.add(compared(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.length()));
        }
        PolicyScope.periods(tenant, request).forEach(period -> findings.add(compared(period)));
        return findings;
    }

    /** Another 12 hours since AD FS let the user through by its cookie after these had ended, if it did. */
    private static Optional<Span> answeredByCookie(SessionState state, Span ended) {
        return state.adfs()
                .cookie()
                .filter(cookie -> !ended.holds())
                .filter(cookie -> cookie.issued().isBefore(ended.until()))
                .filter(cookie -> !cookie.used().isBefore(ended.until()))
                .map(cookie -> Span.of(Lifetimes.FEDERATED_MAX_AGE, cookie.used(), ended.asked()));
    }

    private static Finding compared(Duration period) {
        int difference = period.compareTo(Lifetimes.FEDERATED_MAX_AGE.length());
        Reason longer = difference == 0 ? Reason.PERIOD_EQUALS_MAX_AGE : Reason.MAX_AGE_SHORTER_THAN_PERIOD;
        return Finding.met("FED-5", difference < 0 ? Reason.PERIOD_SHORTER_THAN_MAX_AGE : longer);
    }
}
