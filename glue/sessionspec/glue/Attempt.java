package sessionspec.glue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.story.Assertion;

/** What somebody or something tries, which is let through or not. */
interface Attempt {

    /** What the core is told of it. */
    Event at(Instant now, World world);

    /**
     * An attempt and the answer that an example expects to it.
     *
     * @param factors what a prompt asks for; empty where the example leaves that open
     */
    record Answered(Attempt attempt, Answer.Kind kind, Optional<Set<Factor>> factors) {

        Answered(Attempt attempt, Answer.Kind kind) {
            this(attempt, kind, Optional.empty());
        }

        void expect(Instant at, World world) {
            world.asks(attempt, at, new Assertion.Answered(kind, factors));
        }
    }
}
