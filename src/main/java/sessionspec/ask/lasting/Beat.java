package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Happening;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;

/**
 * Something that is said of a situation or happened in a story, and what came of it.
 *
 * @param refusal   why a command that was run cannot be run
 * @param thereupon what whoever then asked for what is asked would be answered; in a story
 */
public record Beat(
        Happening of, List<Event> events, List<Decision> decisions, Optional<String> refusal, Decision thereupon) {

    public Beat {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }

    public Instant at() {
        return of.at();
    }

    public boolean asks() {
        return !events.isEmpty() && AnswerWords.asks(events.get(events.size() - 1));
    }

    /** The decision on the last event; none where the model was told nothing. */
    public Decision decision() {
        return decisions.isEmpty() ? Decision.NONE : decisions.get(decisions.size() - 1);
    }
}
