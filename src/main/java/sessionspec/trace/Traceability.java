package sessionspec.trace;

import java.util.List;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Term;
import sessionspec.core.Lifetime;

/**
 * The one result that every output is written from.
 *
 * @param verdict         the first word
 * @param filtered        whether examples were left out of the run
 * @param sourcesSupplied whether the reader supplied documents, so that drift was checked
 * @param totals          the numbers
 * @param documents       in the order of their ids
 * @param notYetSpecified names of supplied files that no catalogue knows yet
 * @param features        in the order of their files
 * @param interpretations in the order of their ids
 * @param discrepancies   in the order of their ids
 * @param glossary        in alphabetical order
 * @param retired         retired rules, interpretations and discrepancies
 * @param lifetimes       every declared period and limit, shortest first
 * @param problems        what keeps it from being verified, gravest first
 * @param provenance      how it was produced
 */
public record Traceability(
        Verdict verdict,
        boolean filtered,
        boolean sourcesSupplied,
        Totals totals,
        List<DocumentTrace> documents,
        List<String> notYetSpecified,
        List<Feature> features,
        List<Interpretation> interpretations,
        List<Discrepancy> discrepancies,
        List<Term> glossary,
        List<Retired> retired,
        List<Lifetime> lifetimes,
        List<Problem> problems,
        Provenance provenance) {

    /** All examples, in the order of their features. */
    public List<Example> examples() {
        return rules().stream().flatMap(rule -> rule.examples().stream()).toList();
    }

    /** Number of rules that a feature file states, which examples outside any rule do not count as. */
    public int titledRules() {
        return Math.toIntExact(rules().stream().filter(rule -> rule.line() > 0).count());
    }

    /** All rules, in the order of their features. */
    public List<Rule> rules() {
        return features.stream().flatMap(feature -> feature.rules().stream()).toList();
    }
}
