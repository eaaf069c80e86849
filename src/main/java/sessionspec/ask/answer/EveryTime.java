package sessionspec.ask.answer;

import java.util.Set;
import sessionspec.ask.lasting.Turn;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Finding;

/** Sign-in that is required every time: not whenever some minutes have passed, but when an app has the session evaluated. */
final class EveryTime {

    /** What follows on what the user is asked for. */
    static final String WHEN = " whenever the app has the session evaluated, at most once in five minutes (EVT-3)";

    /** By which the user is asked every time, and how often at most. */
    private static final Set<String> RULES = Set.of("EVT-1", "EVT-3");

    private EveryTime() {}

    /** Whether the user is asked by that. */
    static boolean asksAt(Turn turn) {
        return turn.answer().is(Answer.Kind.PROMPTED)
                && turn.deciding().stream().map(Finding::rule).anyMatch(RULES::contains);
    }
}
