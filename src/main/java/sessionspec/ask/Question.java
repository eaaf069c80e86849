package sessionspec.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Form.Asking.Way;

/** What is asked: a situation, what happens in it, and how it goes on. What is not said of it is not taken for anything. */
public record Question(List<Said> situation, List<Happening> story, GoesOn goesOn) {

    /** When what is said of the situation is so: the beginning of the first day. */
    public static final Instant BEGIN = Instant.EPOCH;

    public Question {
        List<Said> sorted = new ArrayList<>(situation);
        sorted.sort((one, other) -> one.topic().compareTo(other.topic()));
        situation = List.copyOf(sorted);
        story = List.copyOf(story);
    }

    public List<Said> said(Topic topic) {
        return situation.stream().filter(it -> it.topic() == topic).toList();
    }

    public boolean says(Topic topic) {
        return !said(topic).isEmpty();
    }

    public boolean says(Topic topic, Mark mark) {
        return said(topic).stream().anyMatch(it -> it.is(mark));
    }

    public boolean says(Topic topic, String slot, Object value) {
        return said(topic).stream()
                .anyMatch(it -> value.equals(it.phrase().values().get(slot)));
    }

    public boolean worksThen() {
        return goesOn.works().orElse(false);
    }

    public boolean asksAtAdfs() {
        return goesOn.asks().is(Mark.AT_ADFS);
    }

    public boolean asksForToken() {
        return asks(Way.TOKEN);
    }

    public boolean asks(Way way) {
        return goesOn.asks().form().asks().filter(it -> it.way() == way).isPresent();
    }

    public Instant last() {
        return story.isEmpty() ? BEGIN : story.get(story.size() - 1).at();
    }

    /** The same, but with this instead of whatever is said on its topic. */
    public Question with(Phrase phrase) {
        List<Said> other = new ArrayList<>(situation);
        other.removeIf(it -> it.topic() == phrase.form().topic());
        other.add(new Said(phrase, Spot.NONE));
        return new Question(other, story, goesOn);
    }

    public Question saying(List<Phrase> more) {
        List<Said> both = new ArrayList<>(situation);
        more.forEach(phrase -> both.add(new Said(phrase, Spot.NONE)));
        return new Question(both, story, goesOn);
    }

    public Question without(List<Phrase> items) {
        List<Said> other = new ArrayList<>(situation);
        other.removeIf(it -> items.contains(it.phrase()));
        return new Question(other, story, goesOn);
    }

    public Question goingOn(boolean works) {
        return new Question(situation, story, new GoesOn(Optional.of(works), goesOn.asks()));
    }

    public Question asking(Phrase asks) {
        return new Question(situation, story, new GoesOn(goesOn.works(), asks));
    }

    public Question replacing(int at, Phrase phrase) {
        List<Happening> other = new ArrayList<>(story);
        Happening before = story.get(at);
        other.set(at, new Happening(before.at(), phrase, before.spot()));
        return new Question(situation, other, goesOn);
    }

    /** The same, but with this happening right after the one that stands there. */
    public Question following(int at, Phrase phrase) {
        List<Happening> other = new ArrayList<>(story);
        other.add(at + 1, new Happening(story.get(at).at(), phrase, Spot.NONE));
        return new Question(situation, other, goesOn);
    }

    /** The same up to the one that stands there, which and all after it do not happen. */
    public Question upTo(int end) {
        return new Question(situation, story.subList(0, end), goesOn);
    }

    public Question happening(Phrase phrase) {
        List<Happening> more = new ArrayList<>(story);
        more.add(new Happening(last(), phrase, Spot.NONE));
        return new Question(situation, more, goesOn);
    }

    /** The same, with these happening before all else, and when the first thing does. */
    public Question beginning(List<Phrase> phrases) {
        Instant at = story.isEmpty() ? BEGIN : story.get(0).at();
        List<Happening> more = new ArrayList<>();
        phrases.forEach(it -> more.add(new Happening(at, it, Spot.NONE)));
        more.addAll(story);
        return new Question(situation, more, goesOn);
    }

    public int lastOf(Mark... any) {
        for (int at = story.size() - 1; at >= 0; at--) {
            if (List.of(any).stream().anyMatch(story.get(at).phrase()::is)) {
                return at;
            }
        }
        return -1;
    }
}
