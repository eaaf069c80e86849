package sessionspec.core;

import java.util.List;

/**
 * When a prompt that is due waits for the user. Implements DEF-1 (background work in a browser) and DEF-2 (confidential
 * clients).
 */
final class Deferral {

    private Deferral() {}

    /** What a prompt that is due comes to, given why it waits. */
    static Outcome outcomeOf(List<Finding> waits) {
        return waits.isEmpty() ? Outcome.PROMPT : Outcome.DEFERRED;
    }

    /** Why a prompt of this policy waits: never for MFA that it requires and nobody gave (INT-09). */
    static List<Finding> findings(SessionState state, Policy policy, Event.AccessRequested request) {
        return policy.requiresMfa() && !state.knowsMfa() ? List.of() : findings(request);
    }

    /** Why a prompt that is due waits; none when it does not. */
    static List<Finding> findings(Event.AccessRequested request) {
        if (request.interactive() || request.client() == Client.NATIVE_APP) {
            return List.of();
        }
        return request.client() == Client.BROWSER
                ? List.of(Finding.of("DEF-1", Outcome.DEFERRED, Reason.BROWSER_BACKGROUND))
                : List.of(Finding.of("DEF-2", Outcome.DEFERRED, Reason.CONFIDENTIAL_CLIENT_NON_INTERACTIVE));
    }
}
