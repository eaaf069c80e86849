package sessionspec.ask.answer;

import java.util.LinkedHashSet;
import java.util.List;
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

    private AnswerText() {}

    static String of(Answered answered, Catalogued catalogued) {
        FindingSentences sentences = new FindingSentences(catalogued.sentences());
        StringBuilder text = new StringBuilder(AnswerSentences.of(answered));
        if (!answered.dependsOn().isEmpty()) {
            text.append("\n\nDepends on");
            for (Dependence one : answered.dependsOn()) {
                text.append(INDENT).append(one.wholly()).append(": ");
                text.append(UnsaidSentences.values(one, answered.lasting().from()));
            }
            text.append("\n\nAs if that were no matter\n  ").append(AnswerSentences.lasting(answered));
        }
        text.append(answered.keeping().isEmpty() ? "" : "\n\nGoes on by");
        for (Finding finding : new LinkedHashSet<>(answered.keeping())) {
            text.append(INDENT).append(finding.rule()).append("  ");
            text.append(sentences.because(finding, answered.lasting().last()));
        }
        for (Turn turn : answered.turns()) {
            text.append("\n\n").append(turn.isOpen() ? "Leaves open " : "Decides ");
            text.append(ClockTimes.instant(turn.until()));
            for (Finding finding : new LinkedHashSet<>(turn.deciding())) {
                text.append(INDENT).append(finding.rule()).append("  ").append(sentences.because(finding, turn.at()));
            }
            List<String> judgements = catalogued.judgements(turn);
            text.append(judgements.isEmpty() ? "" : INDENT + "see " + String.join(", ", judgements));
        }
        List<Limit> others = answered.limits().stream()
                .filter(it -> it.standing() != Standing.DECIDES)
                .toList();
        text.append(others.isEmpty() ? "" : "\n\nAlso runs");
        for (Limit limit : others) {
            text.append(INDENT).append(limit.finding().rule()).append("  ");
            text.append(limit.span().lifetime().name()).append(", ");
            text.append(ClockTimes.duration(limit.span().lifetime().length())).append(": ");
            text.append(AnswerSentences.limit(limit));
        }
        text.append(answered.lasting().beats().isEmpty() ? "" : "\n\nWhat happened");
        for (Beat beat : answered.lasting().beats()) {
            text.append(INDENT).append(ClockTimes.instant(beat.at())).append("  ");
            beat.of().ifPresent(it -> text.append(it.phrase().written()));
            text.append(": ").append(told(beat));
        }
        text.append(unsaid(answered, sentences));
        return text.append('\n').toString();
    }

    private static String unsaid(Answered answered, FindingSentences sentences) {
        StringBuilder text = new StringBuilder(answered.unsaid().unless().isEmpty() ? "" : "\n\nUnless");
        for (Dependence one : answered.unsaid().unless()) {
            text.append(INDENT).append(one.wholly()).append(", ");
            text.append(UnsaidSentences.values(one, answered.lasting().from()));
        }
        text.append(answered.lasting().warnings().isEmpty() ? "" : "\n\nWarned of");
        for (Finding finding : new LinkedHashSet<>(answered.lasting().warnings())) {
            text.append(INDENT).append(finding.rule()).append("  ");
            text.append(sentences.because(finding, answered.lasting().from()));
        }
        AnswerSentences.notes(answered).forEach(note -> text.append("\n\n").append(note));
        String tried = UnsaidSentences.tried(answered.unsaid());
        text.append(tried.isEmpty() ? "" : "\n\n" + tried);
        if (!answered.unsaid().complete()) {
            text.append("\n\nThe story is too intricate to look at everything that is not said.");
        }
        return text.toString();
    }

    private static String told(Beat beat) {
        return beat.events().isEmpty()
                ? AnswerWords.WENT_THROUGH
                : AnswerWords.of(
                        beat.events().get(beat.events().size() - 1),
                        beat.decision().answer());
    }
}
