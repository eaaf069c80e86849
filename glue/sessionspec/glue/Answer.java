package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.Decision;
import sessionspec.core.Factor;
import sessionspec.core.Outcome;

/**
 * The answer that an example expects for the user.
 *
 * @param factors what a prompt asks for; empty where the example leaves that open
 */
record Answer(Outcome outcome, Optional<Set<Factor>> factors) {

    void check(Decision decision) {
        assertThat(decision.outcome()).isEqualTo(outcome);
        factors.ifPresent(asked -> assertThat(decision.factors()).isEqualTo(asked));
    }
}
