package sessionspec.ask.answer;

import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;

/**
 * What the documents say of a browser that is closed and opened, where sign-in is required every time. That is about the
 * session of an app, so an answer that is about the user's own does not tell it.
 */
final class ClosedBrowser {

    /** By which it is so. */
    static final String RULE = "EVT-2";

    static final String SENTENCE =
            "Closing and opening the browser brings no prompt in an app while its own session lasts (" + RULE + ").";

    private ClosedBrowser() {}

    /** Whether it belongs to the answer: nothing is said of the app's own session, nor that no session outlives the browser. */
    static boolean isToldIn(Answered answered) {
        return answered.reviewed().isEmpty()
                && !answered.question().says(Topic.APP_SESSION)
                && answered.question().lastOf(words -> words.startsWith("app opens a session")) < 0
                && answered.question().said(Topic.BROWSER).stream()
                        .noneMatch(it -> it.phrase().written().startsWith("browser never"))
                && answered.turns().stream().limit(1).anyMatch(EveryTime::asksAt);
    }
}
