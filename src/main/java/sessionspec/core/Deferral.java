package sessionspec.core;

import java.util.List;

/**
 * When a prompt that is due waits for the user. Implements DEF-1 (background work in a browser) and DEF-2 (confidential
 * clients).
 */
final class Deferral {

    private Deferral() {}

    /** What a prompt that is due comes to for this request. */
    static Outcome outcomeOf(Event.AccessRequested request) {
        return findings(request).isEmpty() ? Outcome.PROMPT : Outcome.DEFERRED;
    }

    /** Why it waits; none when it does not. */
    static List<Finding> findings(Event.AccessRequested request) {
        if (request.interactive() || request.client() == Client.NATIVE_APP) {
            return List.of();
        }
        return request.client() == Client.BROWSER
                ? List.of(Finding.of("DEF-1", Outcome.DEFERRED, Reason.BROWSER_BACKGROUND))
                : List.of(Finding.of("DEF-2", Outcome.DEFERRED, Reason.CONFIDENTIAL_CLIENT_NON_INTERACTIVE));
    }
}
