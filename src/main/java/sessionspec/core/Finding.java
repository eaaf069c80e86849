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

    static Finding of(String rule, Outcome outcome, Reason reason, Arithmetic arithmetic) {
        return new Finding(rule, outcome, reason, Set.of(), Optional.of(arithmetic));
    }

    /** What the rule asks for is given. */
    static Finding met(String rule, Reason reason) {
        return of(rule, Outcome.SATISFIED, reason);
    }

    /** The documents do not say. */
    static Finding open(String rule, Reason reason) {
        return of(rule, Outcome.UNSPECIFIED, reason);
    }

    /** The user is asked for the factor. */
    static Finding asks(String rule, Reason reason, Factor factor) {
        return of(rule, Outcome.PROMPT, reason).asking(Set.of(factor));
    }

    /** Advice that a configuration follows or that is given. */
    static Finding advice(String rule, boolean followed, Reason met, Reason unmet) {
        return followed ? of(rule, Outcome.SATISFIED, met) : of(rule, Outcome.ADVISED, unmet);
    }

    /** Advice on a number, by the rule that the limit belongs to. */
    static Finding advice(Arithmetic.Bound bound, Reason met, Reason unmet) {
        Finding advice = advice(bound.limit().rule(), bound.holds(), met, unmet);
        return of(advice.rule(), advice.outcome(), advice.reason(), bound);
    }

    /** The same with the numbers of the limit that decided, where there is one. */
    Finding by(Optional<? extends Arithmetic> limit) {
        return new Finding(rule, outcome, reason, factors, limit.map(Arithmetic.class::cast));
    }

    Finding asking(Set<Factor> asked) {
        return new Finding(rule, outcome, reason, asked, arithmetic);
    }
}
