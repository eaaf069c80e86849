package sessionspec.core.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;

/** What an example expects after an event. Findings, their parts, and which rule decided are never among it. */
public sealed interface Assertion {

    /** What is seen when it differs with what the documents leave open. */
    String OPEN = "open";

    /** What is seen where there is nothing. */
    String NONE = "none";

    /** Empty when it holds; otherwise what came instead. */
    Optional<String> contradiction(Decision decision, Worlds after, Instant now);

    /**
     * The answer.
     *
     * @param factors what a prompt asks for; empty where the example leaves that open
     */
    record Answered(Answer.Kind kind, Optional<Set<Factor>> factors) implements Assertion {

        @Override
        public Optional<String> contradiction(Decision decision, Worlds after, Instant now) {
            Answer answer = decision.answer();
            boolean asExpected = answer.kind() == kind
                    && factors.map(it -> it.equals(answer.factors())
                                    && answer.perhaps().isEmpty())
                            .orElse(true);
            return asExpected ? Optional.empty() : Optional.of(answer.toString());
        }
    }

    /** That work goes on, whether or not a prompt is due. */
    record GoesOn() implements Assertion {

        @Override
        public Optional<String> contradiction(Decision decision, Worlds after, Instant now) {
            Answer answer = decision.answer();
            boolean goesOn = answer.is(Answer.Kind.LET_IN) || answer.is(Answer.Kind.DEFERRED);
            return goesOn ? Optional.empty() : Optional.of(answer.toString());
        }
    }

    /**
     * What is seen in the facts.
     *
     * @param value as text; {@link #OPEN} when the documents do not say
     */
    record Observed(Observation observation, Place where, String value) implements Assertion {

        @Override
        public Optional<String> contradiction(Decision decision, Worlds after, Instant now) {
            String seen = after.certainly(facts -> observation.of(facts, where, now))
                    .map(it -> it instanceof Optional<?> some
                            ? some.map(String::valueOf).orElse(NONE)
                            : it.toString())
                    .orElse(OPEN);
            return seen.equals(value) ? Optional.empty() : Optional.of(seen);
        }
    }

    /**
     * Whether something is advised or warned of.
     *
     * @param parts rule and part of what would be, such as {@code ADV-1 on all apps}
     */
    record Advised(List<String> parts, Given given) implements Assertion {

        public enum Given {
            YES,
            NO,
            OPEN
        }

        @Override
        public Optional<String> contradiction(Decision decision, Worlds after, Instant now) {
            List<Finding> found = decision.advice().stream()
                    .filter(finding -> parts.contains(finding.rule() + " " + finding.part()))
                    .toList();
            Given seen = found.isEmpty() ? Given.NO : found.stream().allMatch(Finding::open) ? Given.OPEN : Given.YES;
            return seen == given ? Optional.empty() : Optional.of(seen.name());
        }
    }
}
