package sessionspec.trace.join;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.change.Comparison;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Model;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
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
import sessionspec.trace.check.ChangeChecks;
import sessionspec.trace.check.ChangeTraces;
import sessionspec.trace.check.CitationChecks;
import sessionspec.trace.check.JudgementChecks;
import sessionspec.trace.check.LengthsSaid;
import sessionspec.trace.check.LifetimeChecks;
import sessionspec.trace.check.RemarkChecks;
import sessionspec.trace.check.RuleChecks;
import sessionspec.trace.check.SweepingTitles;
import sessionspec.trace.citation.Citations;
import sessionspec.trace.citation.RuleRegister;
import sessionspec.trace.citation.Suspects;
import sessionspec.trace.lasting.Showing;
import sessionspec.trace.proof.ExampleJudge;
import sessionspec.trace.proof.FaultSweep;
import sessionspec.trace.run.Run;

/**
 * Joins run, evidence, catalogue and drift into the one result: a pure function of what was read.
 * It is as long as the list of what is joined and held: each is a call, in the order in which one needs the other.
 */
public final class Tracer {

    private final Run run;
    private final Catalogue catalogue;
    private final Optional<FolderDrift> supplied;
    private final List<Lifetime> declared;
    private final Supplier<List<EffectiveLifetime>> effective;
    private final FaultSweep faults;
    private final Problems problems = new Problems();

    private Tracer(
            Run run,
            Catalogue catalogue,
            Optional<FolderDrift> supplied,
            List<Lifetime> declared,
            Supplier<List<EffectiveLifetime>> effective,
            Model model) {
        this.run = run;
        this.catalogue = catalogue;
        this.supplied = supplied;
        this.declared = declared;
        this.effective = effective;
        this.faults = new FaultSweep(model);
    }

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
        return new Tracer(run, catalogue, supplied, declared, effective, model).join(provenance);
    }

    private Traceability join(Provenance provenance) {
        problems.addAll(catalogue.problems());
        problems.addAll(run.problems());
        List<Feature> cited = new RuleRegister(catalogue, problems).register(run.features());
        Set<String> changed = changed();
        List<Citation> citing = Citations.of(cited, catalogue);
        List<SuspectCitation> suspects = suspects(citing, changed, provenance.generatedAt());
        ExampleJudge judge = new ExampleJudge(problems);
        run.features()
                .forEach(feature -> feature.outside()
                        .forEach(example -> judge.failure(example, new Place(feature.file(), example.line()))));
        RuleJoin join = new RuleJoin(
                declared,
                suspects.stream().map(it -> it.citation().citing()).collect(Collectors.toSet()),
                judge,
                faults);
        List<Feature> features = join.join(cited).stream()
                .sorted(comparingInt(it -> place(it.family())))
                .toList();
        List<Rule> rules =
                features.stream().flatMap(feature -> feature.rules().stream()).toList();
        boolean partly = rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .anyMatch(example -> example.status() == Status.NOT_RUN);

        StatementJoin statements = new StatementJoin(rules, changed);
        List<DocumentTrace> documents = documents(statements, new ChangeTraces(catalogue, citing, rules, declared));
        RuleChecks.areThere(rules, problems);
        RuleChecks.areProved(rules, problems);
        new RoleChecks(run.vocabulary()).hold(rules, problems);
        JudgementChecks judgements = new JudgementChecks(rules, problems);
        judgements.pinned(catalogue);
        LifetimeChecks lifetimes = new LifetimeChecks(rules, join.boundaries(), problems);
        lifetimes.belongToRules(declared);
        if (run.complete() && !partly) {
            statements.holdCited(catalogue.statements(), problems);
            judgements.cited(catalogue);
            lifetimes.areShown(declared);
            RuleChecks.haveSentences(rules, catalogue.sentences(), problems);
            new RemarkChecks(problems).hold(catalogue, rules);
        }
        supplied.ifPresent(it -> problems.addAll(it.problems()));
        new ChangeChecks(problems).hold(documents);
        CitationChecks citations = new CitationChecks(catalogue, problems);
        citations.reviewed(suspects);
        if (isAccepted()) {
            citations.quoted(rules, declared);
            LengthsSaid said = new LengthsSaid(catalogue, problems);
            said.ofStatements();
            said.ofRules(rules, declared, catalogue.sentences());
            said.ofRemarks(catalogue.remarks(), rules, declared);
            new SweepingTitles(catalogue, problems).hold(rules);
        }

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
    private int place(String family) {
        int place = catalogue.controls().indexOf(family);
        return place < 0 ? catalogue.controls().size() : place;
    }

    private static Verdict verdict(List<Problem> problems, boolean filtered) {
        if (!problems.isEmpty()) {
            return Verdict.NOT_VERIFIED;
        }
        return filtered ? Verdict.FILTERED : Verdict.VERIFIED;
    }

    private Set<String> changed() {
        return supplied.stream()
                .flatMap(FolderDrift::changes)
                .filter(DocumentChange::isGrave)
                .flatMap(change -> change.statements().stream())
                .collect(Collectors.toSet());
    }

    /** Where nothing was ever accepted, there was nothing to review. */
    private List<SuspectCitation> suspects(List<Citation> citations, Set<String> changed, Instant now) {
        return Suspects.of(citations, catalogue.reviews(), changed, LocalDate.ofInstant(now, ZoneOffset.UTC)).stream()
                .filter(it -> it.why() == SuspectCitation.Why.DOCUMENT_CHANGED || isAccepted())
                .toList();
    }

    private boolean isAccepted() {
        return catalogue.documents().stream()
                .anyMatch(document -> !document.index().isEmpty());
    }

    private List<DocumentTrace> documents(StatementJoin statements, ChangeTraces changes) {
        Map<String, DocumentDrift> drifts = new TreeMap<>();
        supplied.ifPresent(it -> it.documents().forEach(drift -> drifts.put(drift.documentId(), drift)));
        return catalogue.documents().stream()
                .map(document -> {
                    Optional<DocumentDrift> drift = Optional.ofNullable(drifts.get(document.id()));
                    return new DocumentTrace(
                            document,
                            document.statements().stream().map(statements::of).toList(),
                            drift,
                            drift.map(it -> changes.of(document, it)).orElse(List.of()));
                })
                .toList();
    }
}
