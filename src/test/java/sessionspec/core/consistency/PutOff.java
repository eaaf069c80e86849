package sessionspec.core.consistency;

import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tenant.Policy;

/** EVT-3: whether what was given beside it within five minutes holds back the prompt of every time is open. */
final class PutOff {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private PutOff() {}

    /** Whether what is open of the answer may be no more than that. */
    static boolean perhaps(Answer answer, Worlds worlds, Instant asked) {
        return (answer.is(Answer.Kind.UNSAID) || !answer.perhaps().isEmpty())
                && Core.facts(worlds).stream()
                        .anyMatch(facts -> facts.all(Policy.class).stream().anyMatch(Policy::isEveryTime)
                                && facts.all(Given.class).stream()
                                        .anyMatch(given ->
                                                given.at().plus(CLOCK_SKEW).isAfter(asked)));
    }
}
