package sessionspec.ask.answer;

import java.util.List;
import java.util.Map;
import sessionspec.ask.wording.FindingSentences;

/**
 * What the catalogue says, as far as answers tell it.
 *
 * @param sentences  of findings, by {@link FindingSentences#key}
 * @param judgements ids of the interpretations and discrepancies that a rule cites, by its id
 */
public record Catalogued(Map<String, String> sentences, Map<String, List<String>> judgements) {

    public Catalogued {
        sentences = Map.copyOf(sentences);
        judgements = Map.copyOf(judgements);
    }

    /** Ids of those that the rule cites; none of one that is not known. */
    List<String> judgementsOf(String rule) {
        return judgements.getOrDefault(rule, List.of());
    }
}
