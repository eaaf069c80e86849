package sessionspec.ask.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.FindingSentences;

/**
 * What the catalogue says, as far as answers tell it.
 *
 * @param sentences  of findings
 * @param judgements ids of the interpretations and discrepancies that a rule cites, by its id
 * @param readings   those of them that its title itself rests on
 */
public record Catalogued(
        FindingSentences sentences, Map<String, List<String>> judgements, Map<String, List<String>> readings) {

    private static final String DISCREPANCY = "DIS-";

    public static final Catalogued NOTHING = of(Map.of(), Map.of(), Map.of());

    public Catalogued {
        judgements = Map.copyOf(judgements);
        readings = Map.copyOf(readings);
    }

    /** @param sentences of findings, by {@link FindingSentences#key} */
    public static Catalogued of(
            Map<String, String> sentences, Map<String, List<String>> judgements, Map<String, List<String>> readings) {
        return new Catalogued(new FindingSentences(sentences), judgements, readings);
    }

    /** Ids of what the title of a rule itself rests on. */
    List<String> readings(String rule) {
        return readings.getOrDefault(rule, List.of());
    }

    /**
     * Ids of what concerns that of which the documents do not say, by the rules that leave it open; where they say it, of
     * the discrepancies and of what is our reading.
     */
    List<String> judgements(Turn turn) {
        return List.copyOf(new TreeSet<>(turn.deciding().stream()
                .flatMap(finding -> judgements.getOrDefault(finding.rule(), List.of()).stream()
                        .filter(id -> turn.isOpen()
                                || id.startsWith(DISCREPANCY)
                                || readings(finding.rule()).contains(id)))
                .toList()));
    }
}
