package sessionspec.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.core.Decision;
import sessionspec.core.Finding;
import sessionspec.evidence.Moment;
import sessionspec.messages.Attachment;
import sessionspec.report.view.Badge;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.ExampleView.AttachmentView;
import sessionspec.report.view.ExampleView.DecisionView;
import sessionspec.report.view.ExampleView.FindingView;
import sessionspec.report.view.ExampleView.StepPart;
import sessionspec.report.view.ExampleView.StepView;
import sessionspec.trace.Example;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;

/** Examples as the page shows them. */
final class ExampleViews {

    /** Of a text attached, in characters. */
    private static final int LONGEST_TEXT = 100_000;

    private final Anchors anchors;

    ExampleViews(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The first example of a rule stands open, and so does every one that asks for attention. */
    ExampleView of(Rule rule, Example example, boolean first) {
        Badge status = Words.status(example.status());
        List<Moment> judged = example.moments().stream().filter(Lanes::judged).toList();
        List<DecisionView> decisions = new ArrayList<>();
        for (Moment moment : judged) {
            decisions.add(decision(moment, decisions.size() == judged.size() - 1));
        }
        return new ExampleView(
                anchors.claim(example.id()),
                example.name(),
                rule.feature() + ":" + example.line(),
                status,
                first || status.trouble(),
                example.provedBy().stream().map(anchors::plain).toList(),
                example.steps().stream().map(ExampleViews::step).toList(),
                Timelines.of(rule.id(), example.name(), example.moments()),
                decisions,
                notes(example.notes()));
    }

    /** Without what a catalogue adds. */
    static ExampleView ofRun(Example example, String file, boolean first) {
        Badge status = Words.status(example.status());
        return new ExampleView(
                example.id(),
                name(example),
                file + ":" + example.line(),
                status,
                first || status.trouble(),
                List.of(),
                example.steps().stream().map(ExampleViews::step).toList(),
                null,
                List.of(),
                notes(example.notes()));
    }

    static String name(Example example) {
        return example.name().isBlank() ? "Example without a name" : example.name();
    }

    private DecisionView decision(Moment moment, boolean open) {
        Decision decision = moment.decision();
        List<FindingView> findings = new ArrayList<>();
        decision.governing().forEach(finding -> findings.add(finding(finding, true)));
        decision.considered().forEach(finding -> findings.add(finding(finding, false)));
        return new DecisionView(
                Times.instant(moment.at()),
                Wording.event(moment),
                Wording.answer(moment),
                Words.tone(decision.outcome()),
                open,
                findings);
    }

    private FindingView finding(Finding finding, boolean governs) {
        return new FindingView(
                anchors.plain(finding.rule()),
                governs,
                Words.tone(finding.outcome()),
                Wording.outcome(finding.outcome()),
                Wording.because(finding));
    }

    private static ExampleView.Notes notes(Example.Notes notes) {
        String earlier = notes.earlier().isEmpty()
                ? ""
                : "Attempt " + (notes.earlier().size() + 1) + "; before: " + String.join(", ", notes.earlier());
        return new ExampleView.Notes(notes.description(), String.join(" ", notes.tags()), earlier);
    }

    private static AttachmentView attachment(Attachment attachment) {
        String name = attachment.name().isEmpty() ? attachment.mediaType() : attachment.name();
        String type = attachment.name().isEmpty() ? "" : ", " + attachment.mediaType();
        String size = ", " + Words.count(Math.toIntExact(Math.min(attachment.size(), Integer.MAX_VALUE)), "byte");
        String text = Texts.head(attachment.text(), LONGEST_TEXT);
        int left = attachment.text().length() - text.length();
        return new AttachmentView(
                name + type + size + (left > 0 ? ", its first " + Words.number(text.length()) + " characters" : ""),
                text);
    }

    private static StepView step(Step step) {
        return new StepView(
                step.keyword().strip(),
                parts(step),
                step.table(),
                step.docString(),
                status(step),
                step.message(),
                step.attachments().stream().map(ExampleViews::attachment).toList());
    }

    private static @Nullable Badge status(Step step) {
        return switch (step.status()) {
            case "passed" -> null;
            case "failed", "ambiguous", "undefined" -> new Badge(step.status(), "bad", "bad");
            case "pending" -> new Badge(step.status(), "warn", "warn");
            default -> new Badge(step.status(), "quiet", "wait");
        };
    }

    private static List<StepPart> parts(Step step) {
        String text = step.text();
        List<StepPart> parts = new ArrayList<>(2 * step.values().size() + 1);
        int done = 0;
        for (Step.Value value : step.values()) {
            if (value.start() >= done && value.end() > value.start() && value.end() <= text.length()) {
                if (value.start() > done) {
                    parts.add(new StepPart(text.substring(done, value.start()), false));
                }
                parts.add(new StepPart(text.substring(value.start(), value.end()), true));
                done = value.end();
            }
        }
        if (done < text.length()) {
            parts.add(new StepPart(text.substring(done), false));
        }
        return parts;
    }
}
