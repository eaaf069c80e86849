package sessionspec.ask.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.lasting.Dependence;
import sessionspec.ask.lasting.Limit;
import sessionspec.ask.lasting.Limit.Standing;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.core.kernel.Finding;

/** An answer as text on lines: the sentence, what decides, what else runs, what happened, and on what it depends. */
final class AnswerText {

    private static final String INDENT = "\n  ";

    private final Answered answered;
    private final Catalogued catalogued;
    private final FindingSentences sentences;
    private final StringBuilder text = new StringBuilder();

    private AnswerText(Answered answered, Catalogued catalogued) {
        this.answered = answered;
        this.catalogued = catalogued;
        this.sentences = catalogued.sentences();
    }

    static String of(Answered answered, Catalogued catalogued) {
        return new AnswerText(answered, catalogued).whole();
    }

    private String whole() {
        Instant from = answered.lasting().from();
        AnswerSentences says = new AnswerSentences(answered, catalogued);
        Remarks remarks = new Remarks(answered, catalogued);
        text.append(says.whole());
        Caveats caveats = new Caveats(answered, catalogued);
        caveats.all().forEach(it -> text.append('\n').append(it));
        remarks.refused().forEach(it -> text.append('\n').append(it));
        answered.reviewed().ifPresent(all -> {
            findings("Found", all, from);
            text.append("\n\nFor the user");
            text.append(answered.dependsOn().isEmpty() ? INDENT + says.lasting() : "");
        });
        dependences("Depends on", answered.dependsOn());
        if (!answered.dependsOn().isEmpty()) {
            text.append("\n\nWith nothing said of it\n  ").append(says.lasting());
        }
        findings("Goes on by", answered.keeping(), answered.lasting().last());
        answered.turns().forEach(this::turn);
        limits();
        happened();
        answered.unsaid().counting().forEach(it -> findings("By " + it.set().written(), it.by(), from));
        dependences("Unless", answered.unsaid().unless());
        findings("Warned of, or advised otherwise", new Warnings(answered, catalogued).all(), from);
        remarks.notes().forEach(note -> text.append("\n\n").append(note));
        String tried = UnsaidSentences.tried(answered);
        text.append(tried.isEmpty() ? "" : "\n\n" + tried);
        if (!answered.unsaid().complete()) {
            text.append("\n\nThe story is too intricate to look at everything that is not said.");
        }
        return text.append('\n').toString();
    }

    private void heading(String title, Collection<?> of) {
        text.append(of.isEmpty() ? "" : "\n\n" + title);
    }

    private void findings(String title, List<Finding> findings, Instant at) {
        heading(title, findings);
        new LinkedHashSet<>(findings.stream()
                        .map(it -> INDENT + it.rule() + "  " + sentences.because(it, at))
                        .toList())
                .forEach(text::append);
    }

    private void dependences(String title, List<Dependence> dependences) {
        heading(title, dependences);
        for (Dependence one : dependences) {
            text.append(INDENT).append(one.wholly()).append(": ");
            text.append(new UnsaidSentences(catalogued)
                    .values(one, answered.lasting().from()));
            text.append(one.settled().isEmpty() ? "" : " (" + String.join(", ", one.rules()) + ")");
        }
    }

    private void turn(Turn turn) {
        String does = turn.isOpen() ? "Leaves open " : "Decides ";
        List<Finding> because = new ArrayList<>(turn.deciding());
        because.addAll(turn.renewing(answered.lasting().beats()));
        findings(does + ClockTimes.instant(turn.until()), because, turn.at());
        List<String> judgements = new Readings(answered, catalogued).of(turn);
        text.append(judgements.isEmpty() ? "" : INDENT + "see " + String.join(", ", judgements));
    }

    private void limits() {
        List<Limit> others = answered.limits().stream()
                .filter(it -> it.standing() != Standing.DECIDES)
                .toList();
        heading("Also runs", others);
        for (Limit limit : others) {
            text.append(INDENT).append(limit.finding().rule()).append("  ");
            text.append(limit.span().lifetime().name()).append(", ");
            text.append(ClockTimes.duration(limit.span().lifetime().length())).append(": ");
            text.append(AnswerSentences.limit(limit));
        }
    }

    private void happened() {
        heading("What happened", answered.lasting().beats());
        for (Beat beat : answered.lasting().beats()) {
            text.append(INDENT).append(ClockTimes.instant(beat.at())).append("  ");
            text.append(beat.of().phrase().written());
            text.append(": ").append(told(beat));
            Set<String> on = answered.unsaid().inStory().getOrDefault(beat.of(), Set.of());
            text.append(on.isEmpty() ? "" : "; that depends on " + UnsaidSentences.and(List.copyOf(on)));
        }
    }

    private static String told(Beat beat) {
        return beat.events().isEmpty()
                ? AnswerWords.WENT_THROUGH
                : AnswerWords.of(
                        beat.events().get(beat.events().size() - 1),
                        beat.decision().answer());
    }
}
