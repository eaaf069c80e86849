package sessionspec.ask.lasting;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Unsaid.Value;
import sessionspec.ask.words.Vocabulary;

/** The session of its own that an app may keep, of which a question may say nothing. */
final class KeptByTheApp {

    private static final int HOURS = 8;

    /** Whether it decides when the user is asked at all, so that it is no matter of what seldom is so. */
    static boolean decides(Question question) {
        return question.says(Topic.POLICY, Mark.EVERY_TIME);
    }

    static boolean isOpened(Question question) {
        return question.lastOf(Mark.APP_SESSION) >= 0;
    }

    /** Empty where something is said of it, or nothing is asked of an app. */
    static Optional<Unsaid> of(Question question) {
        boolean asks =
                question.goesOn().asks().is(Mark.WORKS) && !question.story().isEmpty();
        if (!asks || isOpened(question) || question.says(Topic.APP_SESSION)) {
            return Optional.empty();
        }
        Phrase none = Vocabulary.of("app-session none");
        Phrase opens = Vocabulary.of("app opens a session of " + HOURS + "h");
        return Optional.of(new Unsaid(
                "the " + Topic.APP_SESSION.words(),
                List.of(
                        new Value("none", it -> it.with(none)),
                        new Value("of " + HOURS + " h", it -> it.following(begin(it), opens)))));
    }

    /** The app opens it when the user comes, or where nobody is seen to come, at the end of the story. */
    private static int begin(Question question) {
        int comes = question.lastOf(Mark.ANSWERS_PROMPT, Mark.LOG_IN, Mark.SIGN_IN);
        return comes >= 0 ? comes : question.story().size() - 1;
    }
}
