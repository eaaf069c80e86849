package sessionspec.ask.words;

import java.time.Instant;
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
import sessionspec.ask.Said;
import sessionspec.ask.Topic;
import sessionspec.ask.words.Items.Item;

/** What the items of a question say, as far as they were read, and all that is wrong with them. */
final class ItemsRead {

    /** Of as many a reader wants to know at once. */
    private static final int MOST = 8;

    private final List<Said> situation = new ArrayList<>();
    private final List<Happening> story = new ArrayList<>();
    private Optional<Boolean> works = Optional.empty();
    private Optional<Phrase> asks = Optional.empty();
    private final List<NotUnderstood> wrong = new ArrayList<>();

    void take(Item item) {
        try {
            read(item);
        } catch (NotUnderstood it) {
            wrong.add(it);
        }
    }

    /** @throws NotUnderstood if anything is wrong */
    Question question() {
        if (!wrong.isEmpty()) {
            throw NotUnderstood.of(wrong.subList(0, Math.min(wrong.size(), MOST)));
        }
        offered()
                .filter(it -> situation.stream().noneMatch(said -> said.topic() == Topic.ENABLE_KMSI))
                .ifPresent(situation::add);
        return new Question(situation, story, new GoesOn(works, asks.orElseGet(() -> QuestionText.usual(story))));
    }

    /** Only what is offered can be ticked, so who says the one says the other. */
    private Optional<Said> offered() {
        return story.stream()
                .filter(it -> it.phrase().is(Mark.TICKED))
                .findFirst()
                .map(it -> new Said(Vocabulary.of("EnableKmsi true"), it.spot()));
    }

    private void read(Item item) {
        String first = item.words().get(0);
        List<String> rest = item.words().subList(1, item.words().size());
        if (first.equalsIgnoreCase("then")) {
            works = Optional.of(goesOn(item));
        } else if (first.equalsIgnoreCase("asked")) {
            if (asks.isPresent()) {
                throw wrong("It is said twice what is asked.", item);
            }
            asks = Optional.of(phrase(Vocabulary.asking(), rest, item));
        } else if (Times.isDay(first)) {
            throw wrong("\"" + item.text() + "\" lacks the time of the day: write d22/09:00.", item);
        } else if (QuestionText.isDigit(first.charAt(0)) || Times.isLikeOne(first)) {
            Instant at = Times.read(first)
                    .orElseThrow(() -> wrong("\"" + first + "\" is no time: write " + Times.EXAMPLES + ".", item));
            story.add(new Happening(at, phrase(Vocabulary.happenings(), rest, item), item.spot()));
        } else {
            situation.add(new Said(phrase(Vocabulary.situation(), item.words(), item), item.spot()));
        }
    }

    private boolean goesOn(Item item) {
        String how = item.text().substring("then ".length() - 1).trim();
        if (works.isPresent()) {
            throw wrong("It is said twice how the story goes on.", item);
        } else if (!how.equalsIgnoreCase("works") && !how.equalsIgnoreCase("idle")) {
            throw wrong("\"" + item.text() + "\" is not understood: write \"then works\" or \"then idle\".", item);
        }
        return how.equalsIgnoreCase("works");
    }

    private static Phrase phrase(List<Form> forms, List<String> words, Item item) {
        return Vocabulary.read(forms, words)
                .orElseThrow(() -> wrong(Likeness.sentence(forms, words, item.text()), item));
    }

    private static NotUnderstood wrong(String sentence, Item item) {
        return new NotUnderstood(sentence, item.spot());
    }
}
