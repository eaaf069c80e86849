package sessionspec.report.section;

import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.report.link.Anchors;
import sessionspec.report.link.LinkedText;
import sessionspec.report.view.JudgementsView;
import sessionspec.report.view.JudgementsView.DiscrepancyView;
import sessionspec.report.view.JudgementsView.InterpretationView;
import sessionspec.report.view.JudgementsView.RetiredView;
import sessionspec.report.view.JudgementsView.SideView;
import sessionspec.report.view.JudgementsView.TermView;
import sessionspec.report.view.Segment;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;
import sessionspec.trace.Traceability;

/** Interpretations, discrepancies, retired ids and the glossary as the page shows them. */
public final class JudgementViews {

    private final Anchors anchors;
    private final LinkedText prose;
    private final Traceability result;

    public JudgementViews(Anchors anchors, LinkedText prose, Traceability result) {
        this.anchors = anchors;
        this.prose = prose;
        this.result = result;
    }

    public JudgementsView all() {
        return new JudgementsView(
                result.interpretations().stream().map(this::interpretation).toList(),
                result.discrepancies().stream().map(this::discrepancy).toList(),
                result.retired().stream()
                        .map(it -> new RetiredView(anchors.claim(it.id()), it.id(), it.was(), it.reason()))
                        .toList(),
                result.glossary().stream()
                        .map(term -> new TermView(
                                anchors.claim(LinkedText.termAnchor(term)), term.term(), prose.of(term.means())))
                        .toList());
    }

    private InterpretationView interpretation(Interpretation it) {
        return new InterpretationView(
                anchors.claim(it.id()),
                it.id(),
                it.about(),
                prose.of(it.says()),
                prose.of(it.reason()),
                anchors.links(result.rulesCiting(it.id())),
                it.examples().stream().map(this::example).toList());
    }

    private DiscrepancyView discrepancy(Discrepancy it) {
        return new DiscrepancyView(
                anchors.claim(it.id()),
                it.id(),
                it.about(),
                it.sides().stream()
                        .map(side -> new SideView(anchors.link(side.statement()), side.reading()))
                        .toList(),
                prose.of(it.chosen()),
                prose.of(it.reason()),
                anchors.links(result.rulesCiting(it.id())),
                it.examples().stream().map(this::example).toList());
    }

    private Segment example(String id) {
        for (Rule rule : result.rules()) {
            for (Example example : rule.examples()) {
                if (example.id().equals(id)) {
                    return anchors.link(id, rule.id() + " \u203a " + example.name());
                }
            }
        }
        return anchors.link(id);
    }
}
