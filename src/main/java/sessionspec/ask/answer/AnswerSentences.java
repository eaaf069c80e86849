package sessionspec.ask.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Form.Asking;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Limit;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.words.Apps;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.signin.AppSession.AppSessionOpened;

/** The answer to a question in a sentence, and what is said of each limit. */
public record AnswerSentences(Answered answered, Catalogued catalogued) {

    /** What a review finds, if that is the last thing that happens; else until when, and what is so then, or on what it depends. */
    public String whole() {
        return answer()
                + elsewhere()
                + (tellsOfClosedBrowser() ? " " + catalogued.says(RemarkName.CLOSED_BROWSER) : "");
    }

    /**
     * Whether it tells what the documents say of a browser that is closed and opened, where sign-in is required every time.
     * That is about the session of an app: of which nothing is said, nor that no session outlives the browser.
     */
    boolean tellsOfClosedBrowser() {
        Question question = answered.question();
        return answered.reviewed().isEmpty()
                && !question.says(Topic.APP_SESSION)
                && answered.told(AppSessionOpened.class)
                        .noneMatch(it -> Apps.asked(question).name().equals(it.app()))
                && !question.says(Topic.BROWSER, "always", false)
                && answered.turns().stream().limit(1).anyMatch(catalogued::asksEveryTime);
    }

    /** What holds in other apps, where a policy is for the one in which it is asked, or for whoever does not sign in anew. */
    private String elsewhere() {
        Instant from = answered.lasting().from();
        UnsaidSentences unsaid = new UnsaidSentences(catalogued);
        return answered.elsewhere()
                .map(turns -> unsaid.length(turns, from))
                .filter(it -> answered.reviewed().isEmpty() && !it.equals(unsaid.length(answered.turns(), from)))
                .map(it -> " "
                        + catalogued
                                .says(
                                        answered.question().asks(Asking.Way.MFA)
                                                ? RemarkName.NEW_SIGN_IN
                                                : RemarkName.OTHER_APPS)
                                .replace(
                                        "{asked}",
                                        answered.question().goesOn().asks().written())
                        + " " + it + ".")
                .orElse("");
    }

    private String answer() {
        if (answered.reviewed().isPresent()) {
            return reviewed(answered.reviewed().get());
        } else if (SaidDates.firstOfSome(answered).isPresent()) {
            return "Give the dates of what happens, too: times without a date cannot be compared with one.";
        }
        return told();
    }

    /** Until when, and what is so then, or on what it depends. */
    String told() {
        return answered.dependsOn().isEmpty()
                ? lasting()
                : new UnsaidSentences(catalogued)
                        .depends(answered.dependsOn(), answered.lasting().from());
    }

    private String reviewed(List<Finding> findings) {
        String review = "The review at " + ClockTimes.instant(answered.lasting().from()) + " finds ";
        List<String> ways = new ArrayList<>();
        if (findings.stream().anyMatch(it -> it.verb() == Verb.WARNS)) {
            ways.add("warn of");
        }
        if (findings.stream().anyMatch(it -> it.verb() == Verb.ADVISES)) {
            ways.add("advise otherwise");
        }
        if (ways.isEmpty()) {
            return review + "nothing that the documents warn of or advise otherwise.";
        }
        String things = findings.size() == 1 ? "one thing" : findings.size() + " things";
        return review + things + " that the documents " + String.join(" or ", ways) + ".";
    }

    /** Until when, and what is so then, as if what is not said were no matter. */
    public String lasting() {
        return new LastingSentence(answered, catalogued).whole();
    }

    /** What whoever asks is told, as a clause, such as {@code the user is asked to sign in again}. */
    public static String outcome(Answer answer, Phrase asks) {
        Asking.Way way = asks.form().asks().map(Asking::way).orElse(Asking.Way.USER);
        String what = asks.asks().orElse("");
        return switch (answer.kind()) {
            case LET_IN ->
                switch (way) {
                    case TOKEN -> "the " + what + " is accepted";
                    case BACKGROUND -> "background work in a " + what + " goes on";
                    default -> "the user gets in";
                };
            case DEFERRED -> "the prompt is due and waits for the user";
            case PROMPTED -> prompted(answer);
            case RETURNED -> "the user is returned to the identity provider";
            case REFUSED -> way == Asking.Way.TOKEN ? "the " + what + " is refused" : "it is refused";
            case UNSAID -> "the documents do not say " + open(way, what);
        };
    }

    private static String open(Asking.Way way, String what) {
        return switch (way) {
            case TOKEN -> "whether the " + what + " is accepted";
            case MFA -> "whether the user is asked for MFA";
            case BACKGROUND -> "whether background work goes on";
            case SINGLE_SIGN_ON -> "whether the user reaches " + what + " by single sign-on";
            case USER -> "whether the user is asked";
        };
    }

    private static String prompted(Answer answer) {
        boolean first = answer.factors().contains(Factor.FIRST_FACTOR);
        boolean mfa = answer.factors().contains(Factor.MFA);
        String asked = first && mfa
                ? "the user is asked to sign in again, with MFA"
                : mfa ? "the user is asked for MFA" : "the user is asked to sign in again";
        return asked + (answer.perhaps().contains(Factor.MFA) ? ", perhaps with MFA" : "");
    }

    public static String limit(Limit limit) {
        String first = ClockTimes.instant(limit.span().until());
        String until = limit.later()
                .map(it -> first + " or " + ClockTimes.instant(it.until()))
                .orElse(first);
        String says = switch (limit.standing()) {
            case DECIDES -> "ends " + until + ", and decides";
            case ENDS_LATER -> "ends " + until + ", later";
            case MOVES_ON, MAY_MOVE_ON -> "begins anew with each use";
            case ISSUED_ANEW -> "is not renewed; each use has another issued";
            case OTHERWISE_MET -> "ended " + until + "; what it was for was met otherwise";
            case NOT_NEEDED -> "ended " + until + "; nothing that is asked rests on it";
            case LEFT_OPEN -> "ended " + until + "; whether that matters the documents do not say";
        };
        if (limit.standing() == Limit.Standing.MAY_MOVE_ON) {
            return "ends " + first + ", or later if a use so far began it anew, which the documents leave open";
        }
        return says + (limit.later().isPresent() ? "; which of them, the documents do not say" : "");
    }
}
