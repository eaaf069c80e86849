package sessionspec.core.consistency;

import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Event;

/**
 * What came of a property and a story.
 *
 * @param premise   whether it had to hold at all
 * @param violation what did not hold
 */
record Verdict(boolean premise, Optional<Violation> violation) {

    static final Verdict IRRELEVANT = new Verdict(false, Optional.empty());
    static final Verdict HOLDS = new Verdict(true, Optional.empty());

    /** @param versions the stories that do not go together, each as far as it matters */
    record Violation(String claim, List<List<Event>> versions) {}

    static Verdict of(boolean premise) {
        return premise ? HOLDS : IRRELEVANT;
    }

    static Verdict violated(String claim, List<Event> story) {
        return new Verdict(true, Optional.of(new Violation(claim, List.of(story))));
    }

    static Verdict violated(String claim, List<Event> story, List<Event> other) {
        return new Verdict(true, Optional.of(new Violation(claim, List.of(story, other))));
    }

    boolean isViolated() {
        return violation.isPresent();
    }
}
