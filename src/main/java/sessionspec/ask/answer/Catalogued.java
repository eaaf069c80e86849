package sessionspec.ask.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    static final String DISCREPANCY = "DIS-";

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

    /** Ids of the discrepancies that a rule cites, and of what its title itself rests on. */
    List<String> readings(String rule) {
        return cited(rule)
                .filter(id -> id.startsWith(DISCREPANCY)
                        || readings.getOrDefault(rule, List.of()).contains(id))
                .toList();
    }

    private Stream<String> cited(String rule) {
        return judgements.getOrDefault(rule, List.of()).stream();
    }

    /**
     * Ids of what concerns that of which the documents do not say, by the rules that leave it open; where they say it, of
     * the discrepancies and of what is our reading.
     */
    List<String> judgements(Turn turn) {
        return List.copyOf(new TreeSet<>(turn.deciding().stream()
                .flatMap(it -> turn.isOpen() ? cited(it.rule()) : readings(it.rule()).stream())
                .toList()));
    }
}
