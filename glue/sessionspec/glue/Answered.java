package sessionspec.glue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;

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
        world.tries(attempt, at);
        world.expect(kind, factors);
    }
}
