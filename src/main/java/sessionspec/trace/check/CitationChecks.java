package sessionspec.trace.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.drift.StatementState;
import sessionspec.trace.Rule;
import sessionspec.trace.SuspectCitation;

/** Holds that who cites a statement was reviewed since that changed, and that quoted lifetimes still stand in the documents. */
public record CitationChecks(Catalogue catalogue, Problems problems) {

    /** One problem for each that cites; what a changed document alone makes suspect is told with the change. */
    public void reviewed(List<SuspectCitation> suspects) {
        Map<String, List<SuspectCitation>> byCiting = suspects.stream()
                .filter(it -> it.why() != SuspectCitation.Why.DOCUMENT_CHANGED)
                .collect(Collectors.groupingBy(it -> it.citation().citing(), LinkedHashMap::new, Collectors.toList()));
        byCiting.forEach((citing, its) -> problems.add(suspect(citing, its)));
    }

    private static Problem suspect(String citing, List<SuspectCitation> its) {
        String why = its.stream().map(SuspectCitation::reason).collect(Collectors.joining("; "));
        boolean written = its.stream().noneMatch(SuspectCitation::needsReason);
        return new Problem(
                Problem.Kind.SUSPECT,
                its.get(0).citation().place(),
                citing + " is suspect: " + why + ".",
                written
                        ? "If it is right, say so: confirm " + citing
                        : "Change it and say what you changed, or why nothing follows: confirm " + citing
                                + " --why \"...\"");
    }

    /** A lifetime that a document prints stands in a passage that its rule rests on. */
    public void quoted(List<Rule> rules, List<Lifetime> declared) {
        for (Lifetime lifetime : declared) {
            rules.stream()
                    .filter(rule -> rule.id().equals(lifetime.rule()) && lifetime.origin() == Origin.QUOTED)
                    .filter(rule -> !QuotedLengths.of(catalogue.documents().stream()
                                    .flatMap(document -> document.statements().stream()
                                            .filter(it -> rule.statements().contains(it.id()))
                                            .flatMap(it -> StatementState.passages(document, it).stream()))
                                    .toList())
                            .has(lifetime.length()))
                    .forEach(rule -> problems.add(
                            Problem.Kind.SUSPECT,
                            LifetimeChecks.DECLARED,
                            "\"" + lifetime.name() + "\" is " + ClockTimes.duration(lifetime.length())
                                    + " and said to be quoted, and no passage that " + rule.id()
                                    + " rests on prints it: "
                                    + String.join(", ", rule.statements()),
                            "Declare what the document says, and change the examples of " + rule.id()
                                    + "; or cite the statement that has it."));
        }
    }
}
