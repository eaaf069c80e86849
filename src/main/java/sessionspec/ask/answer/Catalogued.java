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
 */
public record Catalogued(FindingSentences sentences, Map<String, List<String>> judgements) {

    private static final String DISCREPANCY = "DIS-";

    public static final Catalogued NOTHING = of(Map.of(), Map.of());

    public Catalogued {
        judgements = Map.copyOf(judgements);
    }

    /** @param sentences of findings, by {@link FindingSentences#key} */
    public static Catalogued of(Map<String, String> sentences, Map<String, List<String>> judgements) {
        return new Catalogued(new FindingSentences(sentences), judgements);
    }

    /**
     * Ids of what concerns that of which the documents do not say, by the rules that leave it open; of the discrepancies
     * alone where they say it.
     */
    List<String> judgements(Turn turn) {
        return List.copyOf(new TreeSet<>(turn.deciding().stream()
                .flatMap(finding -> judgements.getOrDefault(finding.rule(), List.of()).stream())
                .filter(id -> turn.isOpen() || id.startsWith(DISCREPANCY))
                .toList()));
    }
}
