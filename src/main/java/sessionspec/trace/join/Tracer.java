package sessionspec.trace.join;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.change.Comparison;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Model;
import sessionspec.drift.FolderDrift;
import sessionspec.trace.Citation;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.Feature;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.Provenance;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;
import sessionspec.trace.check.ChangeTraces;
import sessionspec.trace.citation.Citations;
import sessionspec.trace.citation.RuleRegister;
import sessionspec.trace.citation.Suspects;
import sessionspec.trace.lasting.Showing;
import sessionspec.trace.proof.ExampleJudge;
import sessionspec.trace.proof.FaultSweep;
import sessionspec.trace.run.Run;

/** Joins run, evidence, catalogue and drift into the one result: a pure function of what was read. */
public final class Tracer {

    private Tracer() {}

    /**
     * @param supplied  the reader's documents; empty when none were supplied, so that drift was not checked
     * @param effective how long it lasts in every situation, as the model computes it; asked for last, when the model is warm
     * @param model     which the examples are told again, with the fault of their rule
     */
    public static Traceability join(
            Run run,
            Catalogue catalogue,
            Optional<FolderDrift> supplied,
            List<Lifetime> declared,
            Supplier<List<EffectiveLifetime>> effective,
            Model model,
            Provenance provenance) {
        Problems problems = new Problems();
        problems.addAll(catalogue.problems());
        problems.addAll(run.problems());
        List<Feature> cited = new RuleRegister(catalogue, problems).register(run.features());
        DocumentJoin drifts = new DocumentJoin(catalogue, supplied);
        Set<String> changed = drifts.changed();
        List<Citation> citing = Citations.of(cited, catalogue);
        List<SuspectCitation> suspects = suspects(citing, catalogue, changed, provenance.generatedAt());
        ExampleJudge judge = new ExampleJudge(problems);
        run.features()
                .forEach(feature -> feature.outside()
                        .forEach(example -> judge.failure(example, new Place(feature.file(), example.line()))));
        RuleJoin join = new RuleJoin(
                declared,
                suspects.stream().map(it -> it.citation().citing()).collect(Collectors.toSet()),
                judge,
                new FaultSweep(model));
        List<Feature> features = join.join(cited).stream()
                .sorted(comparingInt(it -> place(it.family(), catalogue.controls())))
                .toList();
        List<Rule> rules =
                features.stream().flatMap(feature -> feature.rules().stream()).toList();
        boolean partly = rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .anyMatch(example -> example.status() == Status.NOT_RUN);

        StatementJoin statements = new StatementJoin(rules, changed);
        List<DocumentTrace> documents = drifts.join(statements, new ChangeTraces(catalogue, citing, rules, declared));
        supplied.ifPresent(it -> problems.addAll(it.problems()));
        new Checks(run, catalogue, declared, problems)
                .hold(rules, join.boundaries(), statements, documents, suspects, partly);

        OpenQuestions open =
                OpenQuestions.of(documents, features, catalogue.interpretations(), catalogue.discrepancies());
        boolean filtered = run.complete() && partly;
        List<Problem> found = problems.sorted();
        return new Traceability(
                verdict(found, filtered),
                filtered,
                supplied.isPresent(),
                Totals.of(documents, rules, open),
                documents,
                supplied.map(FolderDrift::notYetSpecified).orElse(List.of()),
                features,
                catalogue.interpretations(),
                catalogue.discrepancies(),
                catalogue.glossary(),
                catalogue.sentences(),
                catalogue.remarks(),
                catalogue.retired(),
                suspects,
                declared.stream().sorted(RuleJoin.SHORTEST_FIRST).toList(),
                Showing.added(effective.get(), rules, catalogue.judgements()),
                LanguageJoin.of(run.vocabulary(), features),
                found,
                new Comparison.None(),
                provenance);
    }

    /** Where a reader meets a family; one that has no place there comes after those that have, in the order of its file. */
    private static int place(String family, List<String> controls) {
        int place = controls.indexOf(family);
        return place < 0 ? controls.size() : place;
    }

    private static Verdict verdict(List<Problem> problems, boolean filtered) {
        if (!problems.isEmpty()) {
            return Verdict.NOT_VERIFIED;
        }
        return filtered ? Verdict.FILTERED : Verdict.VERIFIED;
    }

    /** Where nothing was ever accepted, there was nothing to review. */
    private static List<SuspectCitation> suspects(
            List<Citation> citations, Catalogue catalogue, Set<String> changed, Instant now) {
        return Suspects.of(citations, catalogue.reviews(), changed, LocalDate.ofInstant(now, ZoneOffset.UTC)).stream()
                .filter(it -> it.why() == SuspectCitation.Why.DOCUMENT_CHANGED || catalogue.isAccepted())
                .toList();
    }
}
