package sessionspec.glue;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;

/**
 * The answer that an example expects for the user.
 *
 * @param factors what a prompt asks for; empty where the example leaves that open
 */
record Expected(Answer.Kind kind, Optional<Set<Factor>> factors) {

    void of(World world) {
        world.expect(kind, factors);
    }
}
