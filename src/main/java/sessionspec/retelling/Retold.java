package sessionspec.retelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Form;
import sessionspec.ask.GoesOn;
import sessionspec.ask.Happening;
import sessionspec.ask.Mark;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.ask.lasting.Telling;
import sessionspec.ask.words.QuestionText;
import sessionspec.ask.words.Vocabulary;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;

/** Makes the question of what a teller has told, and sees whether it is answered as the events were. */
final class Retold {

    private static final String OTHERWISE =
            "A question says its situation in another order, and is answered otherwise.";

    /** What is asked for at Microsoft Entra ID may depend on it. */
    private static final List<Topic> MATTER = List.of(Topic.POLICY, Topic.BROWSER);

    private final Teller teller;
    private final List<Happening> story;
    private final Optional<Happening> asked;

    Retold(List<Event> events) {
        teller = new Teller(events);
        List<Happening> all = new ArrayList<>(teller.story());
        asked = all.isEmpty() || !all.get(all.size() - 1).phrase().form().asks().isPresent()
                ? Optional.empty()
                : Optional.of(all.remove(all.size() - 1));
        story = List.copyOf(all);
    }

    Retelling retelling() {
        Phrase asks = asked.map(Happening::phrase).orElseGet(() -> QuestionText.usual(story));
        Question said =
                new Question(teller.situation(), story, new GoesOn(Optional.of(false), asks)).saying(absent(asks));
        try {
            // As whoever opens the address has it.
            Question question = QuestionText.parse(QuestionText.lines(said));
            boolean isSame = answers(question).equals(teller.answers())
                    || !teller.untold().isEmpty();
            return new Retelling(question, teller.untold(), isSame ? Optional.empty() : Optional.of(OTHERWISE));
        } catch (NotUnderstood impossible) {
            return new Retelling(said, teller.untold(), Optional.of(impossible.sentence()));
        }
    }

    /** What the example does not tell of it does not have; without that it would count as not said. */
    private List<Phrase> absent(Phrase asks) {
        return Vocabulary.situation().stream()
                .filter(form -> form.is(Mark.NONE))
                .filter(form -> teller.situation().stream().noneMatch(said -> said.topic() == form.topic()))
                .filter(form -> !asks.is(Mark.AT_ADFS) && (MATTER.contains(form.topic()) || isKept(form)))
                .map(form -> Vocabulary.of(form.written()))
                .toList();
    }

    /** The app's own session decides where users are asked every time. */
    private boolean isKept(Form form) {
        return form.topic() == Topic.APP_SESSION
                && teller.situation().stream().anyMatch(it -> it.is(Mark.EVERY_TIME))
                && story.stream().noneMatch(it -> it.phrase().is(Mark.APP_SESSION));
    }

    /** What each thing that happens in the question is answered, and then what is asked. */
    private List<Answer> answers(Question question) {
        Telling telling = Telling.of(SessionModel.SOUND, question);
        List<Answer> answers = new ArrayList<>();
        telling.beats()
                .forEach(beat -> beat.decisions().stream().map(Decision::answer).forEach(answers::add));
        asked.ifPresent(
                it -> answers.add(telling.asked(telling.worlds(), it.at()).answer()));
        return answers;
    }
}
