package sessionspec.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.ask.answer.Catalogued;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.FindingSentence;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Remark;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Term;
import sessionspec.change.Comparison;
import sessionspec.core.kernel.Lifetime;

/**
 * The one result that every output is written from.
 *
 * @param filtered        whether examples were left out of the run
 * @param sourcesSupplied whether the reader supplied documents, so that drift was checked
 * @param notYetSpecified names of supplied files that no catalogue knows yet
 * @param features        from the commonest control to the rarest
 * @param suspects        citations that nobody has reviewed since something changed
 * @param lifetimes       every declared period and limit, shortest first
 * @param effective       how long it lasts in the end, in every situation, the commonest first
 * @param problems        what keeps it from being verified, gravest first
 * @param changes         what is not as it was in an earlier report
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
        List<FindingSentence> sentences,
        List<Remark> remarks,
        List<Retired> retired,
        List<SuspectCitation> suspects,
        List<Lifetime> lifetimes,
        List<EffectiveLifetime> effective,
        Language language,
        List<Problem> problems,
        Comparison changes,
        Provenance provenance) {

    public Catalogued catalogued() {
        Map<String, String> says = new HashMap<>();
        sentences.forEach(it -> says.put(FindingSentences.key(it.rule(), it.part()), it.says()));
        Map<String, List<String>> told = new HashMap<>();
        remarks.forEach(remark -> {
            remark.says().ifPresent(it -> says.put(remark.name(), it));
            remark.of().ifPresent(it -> told.put(remark.name(), it));
        });
        Map<String, List<String>> judgements = new HashMap<>();
        Map<String, List<String>> readings = new HashMap<>();
        Map<String, List<String>> pinned = pinned();
        rules().forEach(rule -> {
            judgements.put(
                    rule.id(),
                    Stream.concat(rule.interpretations().stream(), rule.discrepancies().stream())
                            .filter(it -> pinned.getOrDefault(it, List.of()).stream()
                                    .anyMatch(example -> example.startsWith(rule.id() + ".")))
                            .toList());
            readings.put(
                    rule.id(),
                    Stream.concat(
                                    rule.readings().stream().filter(rule.interpretations()::contains),
                                    rule.discrepancies().stream())
                            .toList());
        });
        return new Catalogued(new FindingSentences(says), judgements, readings, told);
    }

    private Map<String, List<String>> pinned() {
        Map<String, List<String>> pinned = new HashMap<>();
        interpretations.forEach(it -> pinned.put(it.id(), it.examples()));
        discrepancies.forEach(it -> pinned.put(it.id(), it.examples()));
        return pinned;
    }

    /**
     * The same, held against an earlier report. One that cannot be read is a problem, as a document that cannot be read
     * is: who asked for the comparison must not take the report for compared.
     */
    public Traceability comparedWith(Comparison compared) {
        Problems found = new Problems();
        found.addAll(problems);
        if (compared instanceof Comparison.Failed failed) {
            found.add(failed.problem());
        }
        return new Traceability(
                found.none() ? verdict : Verdict.NOT_VERIFIED,
                filtered,
                sourcesSupplied,
                totals,
                documents,
                notYetSpecified,
                features,
                interpretations,
                discrepancies,
                glossary,
                sentences,
                remarks,
                retired,
                suspects,
                lifetimes,
                effective,
                language,
                found.sorted(),
                compared,
                provenance);
    }

    public OpenQuestions open() {
        return OpenQuestions.of(documents, features, interpretations, discrepancies);
    }

    public List<ObservedLifetime> observedLifetimes() {
        return ObservedLifetime.of(rules());
    }

    public List<LifetimeUse> lifetimeUses() {
        return LifetimeUse.of(this);
    }

    public List<Example> examples() {
        return rules().stream().flatMap(rule -> rule.examples().stream()).toList();
    }

    public List<Rule> rules() {
        return features.stream().flatMap(feature -> feature.rules().stream()).toList();
    }

    /** Ids of the rules that cite an interpretation or a discrepancy, by family and number. */
    public List<String> rulesCiting(String id) {
        return rules().stream()
                .filter(rule -> rule.cites(id))
                .map(Rule::id)
                .sorted(IdOrder.BY_NUMBER)
                .toList();
    }
}
