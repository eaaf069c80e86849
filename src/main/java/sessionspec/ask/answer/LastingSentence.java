package sessionspec.ask.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.ask.Phrase;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Earlier;
import sessionspec.ask.lasting.Limit;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Factor;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;

/** Until when, and what is so then, as if what is not said were no matter. */
record LastingSentence(Answered answered, Catalogued catalogued) {

    String whole() {
        List<Turn> turns = answered.turns();
        if (turns.isEmpty()) {
            return (answered.works() ? withoutEnd() : "No end is stated") + ".";
        }
        Turn first = turns.get(0);
        if (answered.isAtOnce()) {
            if (first.isOpen() && answered.isOfUnsaidLength()) {
                return "The documents do not say how long the " + asks().asks().orElseThrow() + " lasts" + atMost(turns)
                        + ".";
            }
            return new Caveats(answered, catalogued).asOfFirst(already(first)) + rest(turns) + over(first) + "."
                    + answered.once()
                            .map(it -> " Once that is done, " + once(it) + ".")
                            .orElse("");
        } else if (first.isOpen()) {
            return "Until " + until(first) + " for certain: then " + outcome(first) + rest(turns) + ".";
        } else if (catalogued.asksEveryTime(first)) {
            return "From " + everyTime(first) + ".";
        }
        return "Until " + until(first) + ": then " + outcome(first) + ".";
    }

    private String atMost(List<Turn> turns) {
        Turn last = turns.get(turns.size() - 1);
        return turns.size() == 1 ? "" : "; at " + when(last, "") + " at the latest " + outcome(last);
    }

    /** Also since when, which may be long before the last thing that happens. */
    private String already(Turn first) {
        String now = ClockTimes.instant(from());
        if (answered.earlier().isEmpty()) {
            return "Already at " + now + " " + outcome(first);
        }
        Earlier earlier = answered.earlier().get();
        if (earlier.by().isEmpty() && outcome(earlier.answer()).equals(outcome(first))) {
            // Nobody need have been there when it ran out.
            return "Already at " + now + " " + outcome(first) + ", which was due from "
                    + ClockTimes.instant(earlier.at()) + " on";
        }
        String begin = ClockTimes.instant(earlier.at())
                + earlier.by().map(it -> " (" + it.phrase().written() + ")").orElse("");
        String before = outcome(earlier.answer());
        return before.equals(outcome(first))
                ? "Already at " + begin + ", and still at " + now + ", " + before
                : "Already at " + begin + " " + before + ", and at " + now + " " + outcome(first);
    }

    private Instant from() {
        return answered.lasting().from();
    }

    /** With what is so of a user who does not go on, who may be meant all the same. */
    private String withoutEnd() {
        List<Turn> idle = answered.lasting().idle();
        String unused = idle.isEmpty() ? "" : "; left unused: " + new UnsaidSentences(catalogued).length(idle, from());
        return "No end is stated as long as the user goes on all the time" + unused;
    }

    private String once(List<Turn> turns) {
        if (!answered.unsaid().once().isEmpty()) {
            return new UnsaidSentences(catalogued).dependsThen(answered.unsaid().once(), from());
        }
        if (turns.isEmpty()) {
            return answered.works() ? "no end is stated as long as the user goes on" : "no end is stated";
        }
        Turn first = turns.get(0);
        return catalogued.asksEveryTime(first)
                ? "from " + everyTime(first)
                : "it lasts until " + until(first) + ": then " + outcome(first);
    }

    private String until(Turn turn) {
        return when(turn, turn.isInclusive() ? "that instant included" : "");
    }

    /** Also how many days that is, since days of a story are counted from 1. */
    private String when(Turn turn, String more) {
        Duration after = Arithmetic.between(from(), turn.until());
        boolean whole = after.toDays() > 1 && after.equals(Duration.ofDays(after.toDays()));
        String days = whole ? ClockTimes.duration(after) : "";
        String added = days + (days.isEmpty() || more.isEmpty() ? "" : ", ") + more;
        return ClockTimes.instant(turn.until()) + (added.isEmpty() ? "" : " (" + added + ")");
    }

    private String everyTime(Turn turn) {
        return ClockTimes.instant(turn.at()) + " on " + outcome(turn) + ", " + catalogued.says(RemarkName.EVERY_TIME);
    }

    private String rest(List<Turn> turns) {
        Turn last = turns.get(turns.size() - 1);
        return turns.size() == 1 ? "" : ", until at " + when(last, "") + " " + outcome(last);
    }

    /** What has ended by then, where that is why the documents do not say. */
    private String over(Turn turn) {
        return !turn.isOpen()
                ? ""
                : answered.limits().stream()
                        .filter(it -> it.standing() == Limit.Standing.LEFT_OPEN
                                && !it.span().holds())
                        .findFirst()
                        .map(it -> "; " + it.span().lifetime().name() + " of "
                                + ClockTimes.duration(it.span().lifetime().length()) + " ended "
                                + ClockTimes.instant(it.span().until()))
                        .orElse("");
    }

    private String outcome(Turn turn) {
        return outcome(turn.answer());
    }

    private String outcome(Answer answer) {
        return isAskedOfDisabledAccount(answer)
                ? catalogued.says(RemarkName.ACCOUNT_DISABLED)
                : AnswerSentences.outcome(answer, asks());
    }

    /** Of which the documents do not say whether the prompt can be answered. */
    private boolean isAskedOfDisabledAccount(Answer answer) {
        return answer.is(Answer.Kind.PROMPTED)
                && answer.factors().contains(Factor.FIRST_FACTOR)
                && answered.told(PostureChanged.class).anyMatch(it -> it.change() == Change.ACCOUNT_DISABLED);
    }

    private Phrase asks() {
        return answered.question().goesOn().asks();
    }
}
