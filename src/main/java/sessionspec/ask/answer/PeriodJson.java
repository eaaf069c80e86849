package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;
import static sessionspec.ask.answer.Members.time;

import java.time.Instant;
import java.util.Map;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Bar;
import sessionspec.ask.lasting.Limit;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Lifetime;

/** Periods that run, as JSON: whether each decides, and as a bar of a drawing. */
record PeriodJson(FindingSentences sentences) {

    Map<String, Object> limit(Limit limit, Answered answered) {
        Map<String, Object> json = lifetime(limit.span().lifetime());
        json.putAll(object(
                "rule", limit.finding().rule(),
                "from", time(limit.span().from()),
                "until", time(limit.span().until()),
                "standing", limit.standing().name(),
                "says", AnswerSentences.limit(limit),
                "because", because(limit, answered)));
        return json;
    }

    /** As it stands when the answer turns; of what another asking before that began anew, as it stood then. */
    private String because(Limit limit, Answered answered) {
        Instant asked = limit.span().asked();
        String says = sentences.because(limit.finding(), asked);
        boolean before = answered.turns().stream().limit(1).anyMatch(turn -> asked.isBefore(turn.at()));
        return before ? says + "; that is how it stood when last asked, " + ClockTimes.instant(asked) : says;
    }

    Map<String, Object> bar(Bar bar) {
        Map<String, Object> json = lifetime(bar.lifetime());
        json.putAll(object(
                "rule", bar.rule(),
                "from", time(bar.from()),
                "until", time(bar.until()),
                "to", time(bar.to()),
                "end", bar.end().name(),
                "decides", bar.decides(),
                "perhaps", bar.perhaps()));
        return json;
    }

    private static Map<String, Object> lifetime(Lifetime lifetime) {
        return object("name", lifetime.name(), "length", ClockTimes.duration(lifetime.length()));
    }
}
