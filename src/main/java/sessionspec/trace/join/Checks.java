package sessionspec.trace.join;

import java.util.List;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Problems;
import sessionspec.core.kernel.Lifetime;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.check.ChangeChecks;
import sessionspec.trace.check.CitationChecks;
import sessionspec.trace.check.JudgementChecks;
import sessionspec.trace.check.LengthsSaid;
import sessionspec.trace.check.LifetimeChecks;
import sessionspec.trace.check.RemarkChecks;
import sessionspec.trace.check.RuleChecks;
import sessionspec.trace.check.SweepingTitles;
import sessionspec.trace.proof.Boundaries;
import sessionspec.trace.run.Run;

/** All that is held of what was joined, one after the other; what does not hold is a problem. */
record Checks(Run run, Catalogue catalogue, List<Lifetime> declared, Problems problems) {

    /** @param partly whether some examples did not run */
    void hold(
            List<Rule> rules,
            Boundaries boundaries,
            StatementJoin statements,
            List<DocumentTrace> documents,
            List<SuspectCitation> suspects,
            boolean partly) {
        RuleChecks.areThere(rules, problems);
        RuleChecks.areProved(rules, problems);
        new RoleChecks(run.vocabulary()).hold(rules, problems);
        JudgementChecks judgements = new JudgementChecks(rules, problems);
        judgements.pinned(catalogue);
        LifetimeChecks lifetimes = new LifetimeChecks(rules, boundaries, problems);
        lifetimes.belongToRules(declared);
        if (run.complete() && !partly) {
            statements.holdCited(catalogue.statements(), problems);
            judgements.cited(catalogue);
            lifetimes.areShown(declared);
            RuleChecks.haveSentences(rules, catalogue.sentences(), problems);
            new RemarkChecks(problems).hold(catalogue, rules);
        }
        new ChangeChecks(problems).hold(documents);
        CitationChecks citations = new CitationChecks(catalogue, problems);
        citations.reviewed(suspects);
        if (catalogue.isAccepted()) {
            citations.quoted(rules, declared);
            LengthsSaid said = new LengthsSaid(catalogue, problems);
            said.ofStatements();
            said.ofRules(rules, declared, catalogue.sentences());
            said.ofRemarks(catalogue.remarks(), rules, declared);
            new SweepingTitles(catalogue, problems).hold(rules);
        }
    }
}
