package sessionspec.ask.answer;

import static sessionspec.ask.answer.Members.object;
import static sessionspec.ask.answer.Members.time;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.ask.Phrase;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;

/**
 * From when on whoever asks is answered otherwise, as JSON.
 *
 * @param from  the last happening, from which lengths are counted
 */
record TurnJson(Instant from, Phrase asks, FindingJson told, Readings readings) {

    List<Map<String, Object>> all(List<Turn> turns) {
        return turns.stream().map(this::turn).toList();
    }

    private Map<String, Object> turn(Turn turn) {
        List<Finding> deciding = turn.deciding();
        Answered answered = readings.answered();
        String says = AnswerSentences.outcome(turn.answer(), asks);
        boolean isNow = turn.at().equals(from);
        return object(
                "at", time(turn.at()),
                "until", time(turn.until()),
                "inclusive", turn.isInclusive(),
                "lasts", ClockTimes.duration(Arithmetic.between(from, turn.until())),
                "answer", answer(turn.answer()),
                "says", isNow ? new Caveats(answered, readings.catalogued()).asOfFirst(says) : says,
                "open", turn.isOpen(),
                "rules",
                        List.copyOf(new LinkedHashSet<>(
                                deciding.stream().map(Finding::rule).toList())),
                "because",
                        told.all(
                                Stream.concat(
                                                deciding.stream(),
                                                turn.renewing(answered.lasting().beats()).stream())
                                        .toList(),
                                turn.at()),
                "judgements", readings.of(turn));
    }

    static Map<String, Object> answer(Answer answer) {
        return object(
                "kind", answer.kind().name(),
                "factors", answer.factors().stream().map(Enum::name).sorted().toList(),
                "perhaps", answer.perhaps().stream().map(Enum::name).sorted().toList());
    }
}
