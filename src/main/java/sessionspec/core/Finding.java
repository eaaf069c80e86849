package sessionspec.core;

import java.util.Optional;
import java.util.Set;

/**
 * One rule's contribution to a decision.
 *
 * @param rule       id of the rule
 * @param outcome    what the rule asks for
 * @param reason     why, as a code that the report has words for
 * @param factors    what a prompt must ask for; empty unless the outcome is a prompt, now or deferred
 * @param arithmetic the numbers, when the rule is about time
 */
public record Finding(
        String rule, Outcome outcome, Reason reason, Set<Factor> factors, Optional<Arithmetic> arithmetic) {

    static Finding of(String rule, Outcome outcome, Reason reason) {
        return new Finding(rule, outcome, reason, Set.of(), Optional.empty());
    }

    /** What the rule asks for is given. */
    static Finding met(String rule, Reason reason) {
        return of(rule, Outcome.SATISFIED, reason);
    }

    /** One thing while a condition holds, another while it does not. */
    static Finding of(String rule, boolean holds, Reason met, Outcome otherwise, Reason unmet) {
        return holds ? met(rule, met) : of(rule, otherwise, unmet);
    }

    /** The same by the numbers, which tell whether they hold. */
    static Finding of(String rule, Arithmetic numbers, Reason met, Outcome otherwise, Reason unmet) {
        return of(rule, numbers.holds(), met, otherwise, unmet).by(numbers);
    }

    /** What the rule asks for is given, whether the numbers hold or not. */
    static Finding met(String rule, Arithmetic numbers, Reason holding, Reason not) {
        return of(rule, numbers, holding, Outcome.SATISFIED, not);
    }

    /** What was asked for is turned down. */
    static Finding refused(String rule, Reason reason) {
        return of(rule, Outcome.REFUSED, reason);
    }

    /** The documents do not say. */
    static Finding open(String rule, Reason reason) {
        return of(rule, Outcome.UNSPECIFIED, reason);
    }

    /** The user is asked for the factor. */
    static Finding asks(String rule, Reason reason, Factor factor) {
        return of(rule, Outcome.PROMPT, reason).asking(factor);
    }

    /** Whether a token is renewed, which it is once a period has ended. */
    static Finding renewal(String rule, Arithmetic.Span period, Reason kept, Reason renewed) {
        return of(rule, period.holds() ? Outcome.NOT_RENEWED : Outcome.RENEWED, period.holds() ? kept : renewed)
                .by(period);
    }

    /** Advice on a number, by the rule that the limit belongs to. */
    static Finding advice(Arithmetic.Bound bound, Reason met, Reason unmet) {
        return of(bound.limit().rule(), bound, met, Outcome.ADVISED, unmet);
    }

    /** The same with its numbers. */
    Finding by(Arithmetic numbers) {
        return by(Optional.of(numbers));
    }

    /** The same with the numbers of the limit that decided, where there is one. */
    Finding by(Optional<? extends Arithmetic> limit) {
        return new Finding(rule, outcome, reason, factors, limit.map(Arithmetic.class::cast));
    }

    /** The same, asking for the factor if it comes to a prompt, now or deferred. */
    Finding asking(Factor factor) {
        return asking(Set.of(factor));
    }

    /** The same, asking for the factors if it comes to a prompt, now or deferred. */
    Finding asking(Set<Factor> asked) {
        boolean prompts = outcome == Outcome.PROMPT || outcome == Outcome.DEFERRED;
        return new Finding(rule, outcome, reason, prompts ? asked : factors, arithmetic);
    }
}
