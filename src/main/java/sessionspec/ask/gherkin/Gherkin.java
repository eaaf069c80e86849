package sessionspec.ask.gherkin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.Form.Asking.Way;
import sessionspec.ask.Happening;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.lasting.Dependence;
import sessionspec.ask.lasting.Lasting;
import sessionspec.ask.lasting.Turn;
import sessionspec.ask.words.Times;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.tenant.TenantEvent.CommandFailed;

/** A question and its answer as an example in the phrases of the features, which passes as it stands. */
public final class Gherkin {

    /** Of how many uses of a user who goes on it tells each. */
    private static final int MOST_USES = 6;

    private final Answered answered;
    private final Question question;
    private final StepLines lines;

    private Gherkin(Answered answered) {
        this.answered = answered;
        this.question = answered.question();
        this.lines = new StepLines(answered.lasting().named());
    }

    public static String of(Answered answered) {
        return new Gherkin(answered).example();
    }

    private String example() {
        notSaid();
        question.situation().forEach(said -> lines.goesTo(said.phrase()));
        question.situation().stream()
                .filter(it -> it.topic().isGiven())
                .forEach(said -> said.phrase().steps().forEach(lines::given));
        goesTo();
        question.situation().stream()
                .filter(it -> !it.topic().isGiven())
                .forEach(said -> said.phrase().steps().forEach(step -> lines.when(step, Question.BEGIN)));
        for (Beat beat : answered.lasting().beats()) {
            happens(beat.of(), beat);
        }
        goesOn();
        return "Example: " + name() + "\n" + lines.text();
    }

    /** What an example cannot leave unsaid stands in it for what nobody has said. */
    private void notSaid() {
        if (!question.says(Topic.DEVICE)) {
            lines.note("Nothing is said of the device: an unregistered one stands for it");
        }
        if (!answered.dependsOn().isEmpty()) {
            lines.note("Not said, and it matters: "
                    + String.join(
                            ", ",
                            answered.dependsOn().stream()
                                    .map(Dependence::wholly)
                                    .toList()));
        }
    }

    /** What is asked and answered, without the marks that steps of other examples would be read from. */
    private String name() {
        Lasting lasting = answered.lasting();
        List<Turn> turns = answered.turns();
        String what = question.goesOn().asks().written();
        return "Asked whether the user " + (answered.works() ? "who goes on all the time " : "")
                + what
                + (turns.isEmpty()
                        ? " without end"
                        : turns.get(0).at().equals(lasting.from())
                                ? ", at once not"
                                : ", until " + Times.inStep(turns.get(0).until()));
    }

    /** The device is told of with the first step that names it, if that is the first of all. */
    private void goesTo() {
        boolean named = !question.story().isEmpty()
                && question.situation().stream().allMatch(it -> it.topic().isGiven())
                && question.story().get(0).phrase().steps().stream().anyMatch(it -> it.contains("{device}"));
        if (question.says(Topic.DEVICE) && !named) {
            lines.when("the user starts work on " + lines.device(), Question.BEGIN);
        }
    }

    private void happens(Happening happening, Beat beat) {
        Phrase phrase = happening.phrase();
        if (phrase.form().asks().isPresent()) {
            asks(phrase, beat.decision().answer(), happening.at());
        } else {
            lines.goesTo(phrase);
            phrase.steps().forEach(step -> lines.when(step, happening.at()));
        }
        boolean failed = beat.events().stream().anyMatch(it -> it instanceof CommandFailed);
        if (failed) {
            lines.then("the command is refused");
        }
    }

    private void goesOn() {
        Phrase asks = question.goesOn().asks();
        Lasting lasting = answered.lasting();
        List<Turn> turns = answered.turns();
        if (!answered.works()) {
            Instant at = turns.isEmpty()
                    ? Arithmetic.after(lasting.from(), Turn.STEP)
                    : turns.get(0).at();
            asks(asks, turns.isEmpty() ? Answer.LET_IN : turns.get(0).answer(), at);
            return;
        }
        List<Instant> uses = uses(lasting);
        if (uses.size() <= MOST_USES || turns.isEmpty()) {
            for (Instant use : uses.subList(0, Math.min(uses.size(), MOST_USES))) {
                asks(asks, Answer.LET_IN, use);
            }
            turns.forEach(turn -> asks(asks, turn.answer(), turn.at()));
        } else {
            lines.note("More than " + MOST_USES + " uses lie before the end, which is "
                    + Times.inStep(turns.get(0).at()));
        }
    }

    private static List<Instant> uses(Lasting lasting) {
        List<Instant> uses = new ArrayList<>();
        if (!lasting.idle().isEmpty()) {
            Duration pause = Arithmetic.between(
                            lasting.from(), lasting.idle().get(0).at())
                    .minus(Turn.STEP);
            Instant use = Arithmetic.after(lasting.from(), pause);
            while (!pause.isNegative() && !pause.isZero() && !use.isAfter(lasting.last())) {
                uses.add(use);
                use = Arithmetic.after(use, pause);
            }
        }
        return uses;
    }

    private void asks(Phrase phrase, Answer answer, Instant at) {
        Way way = phrase.form().asks().orElseThrow().way();
        String what = phrase.asks().orElseThrow();
        if (answer.is(Answer.Kind.LET_IN) && !phrase.steps().isEmpty()) {
            phrase.steps().forEach(step -> lines.when(step, at));
            return;
        }
        Outcomes.of(way, what, answer)
                .ifPresentOrElse(
                        step -> lines.then(step, at),
                        () -> lines.note(
                                "No phrase says what comes of: " + phrase.written() + " " + Times.whenInStep(at)));
    }
}
