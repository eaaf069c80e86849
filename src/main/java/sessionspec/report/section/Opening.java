package sessionspec.report.section;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.answer.AnswerSentences;
import sessionspec.ask.answer.Ask;
import sessionspec.ask.answer.Caveats;
import sessionspec.ask.answer.UnsaidSentences;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Finding;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/**
 * The question that the panel opens with, answered while the report is written, so that nothing has to be started to show it
 * and it can be read without script.
 *
 * @param caveats without what that misleads
 * @param unless  what is seldom so and would change it
 * @param json    the same answer in full, as the panel takes it
 */
public record Opening(
        String asked, String says, List<String> caveats, List<Decided> parts, List<Unless> unless, String json) {

    public record Decided(String rule, String title, String says) {}

    public record Unless(String about, String says) {}

    /** From the documents themselves: a device that is locked for longer than the period, and unlocked. */
    private static final List<String> QUESTION = List.of(
            "user managed",
            "device joined",
            "policy every 1h",
            "00:00 logs in",
            "00:30 locks the device",
            "04:45 unlocks the device",
            "then works");

    public static Opening of(Traceability result) {
        Ask ask = new Ask(result.catalogued());
        Answered answered = answered(ask);
        FindingSentences sentences = result.catalogued().sentences();
        Map<String, String> titles =
                result.rules().stream().collect(Collectors.toMap(Rule::id, Rule::title, (first, again) -> first));
        List<Decided> parts = answered.turns().stream()
                .flatMap(turn -> turn.deciding().stream().map(it -> decided(it, turn.at(), sentences, titles)))
                .distinct()
                .toList();
        List<Unless> unless = answered.unsaid().unless().stream()
                .map(it -> new Unless(
                        it.wholly(),
                        new UnsaidSentences(result.catalogued())
                                .values(it, answered.lasting().from())))
                .toList();
        return new Opening(
                String.join("; ", QUESTION),
                new AnswerSentences(answered, result.catalogued()).whole(),
                new Caveats(answered, result.catalogued()).all(),
                parts,
                unless,
                ask.json(answered));
    }

    private static Answered answered(Ask ask) {
        try {
            return ask.inquiry("ask 1\n" + String.join("\n", QUESTION)).finished();
        } catch (NotUnderstood wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Decided decided(
            Finding finding, Instant at, FindingSentences sentences, Map<String, String> titles) {
        String title = titles.getOrDefault(finding.rule(), "");
        return new Decided(finding.rule(), title, sentences.because(finding, at));
    }
}
