package sessionspec.ask.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Finding;

/**
 * What the catalogue says, as far as answers tell it.
 *
 * @param judgements ids of the interpretations and discrepancies that a rule cites and its own examples show, by its id
 * @param readings   the discrepancies that it cites, and the interpretations on which its title itself rests
 * @param remarks    of which rules, or parts of them, each remark is told, by its name
 */
public record Catalogued(
        FindingSentences sentences,
        Map<String, List<String>> judgements,
        Map<String, List<String>> readings,
        Map<String, List<String>> remarks) {

    public static final Catalogued NOTHING =
            new Catalogued(new FindingSentences(Map.of()), Map.of(), Map.of(), Map.of());

    public Catalogued {
        judgements = Map.copyOf(judgements);
        readings = Map.copyOf(readings);
        remarks = Map.copyOf(remarks);
    }

    String says(RemarkName remark) {
        return sentences.all().getOrDefault(remark.written(), "");
    }

    List<String> of(RemarkName remark) {
        return remarks.getOrDefault(remark.written(), List.of());
    }

    boolean is(RemarkName remark, Finding finding) {
        return of(remark).contains(finding.rule())
                || of(remark).contains(FindingSentences.key(finding.rule(), finding.part()));
    }

    boolean asksEveryTime(Turn turn) {
        return turn.answer().is(Answer.Kind.PROMPTED)
                && turn.deciding().stream().anyMatch(it -> is(RemarkName.EVERY_TIME, it));
    }

    List<String> readings(String rule) {
        return readings.getOrDefault(rule, List.of());
    }

    /**
     * Ids of what concerns that of which the documents do not say, by the rules that leave it open, if it is not only what
     * several come to that does; where they say it, of the discrepancies and of what is our reading.
     */
    List<String> judgements(Turn turn) {
        List<Finding> deciding = turn.deciding();
        boolean leaves = turn.isOpen() && deciding.stream().anyMatch(Finding::open);
        Stream<String> rules =
                deciding.stream().filter(it -> it.open() || !leaves).map(Finding::rule);
        return List.copyOf(new TreeSet<>(rules.flatMap(
                        it -> (turn.isOpen() ? judgements : readings).getOrDefault(it, List.of()).stream())
                .toList()));
    }
}
