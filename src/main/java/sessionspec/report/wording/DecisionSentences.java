package sessionspec.report.wording;

import java.time.Instant;
import sessionspec.core.Arithmetic;
import sessionspec.core.Decision;
import sessionspec.core.EventKind;
import sessionspec.core.Factor;
import sessionspec.core.Finding;
import sessionspec.core.Outcome;
import sessionspec.evidence.Moment;

/** The words for what the core says in codes and numbers. */
public final class DecisionSentences {

    private DecisionSentences() {}

    /** What happened, such as {@code device unlocked}. */
    public static String event(Moment moment) {
        return (EventPhrases.of(moment.kind()) + " " + String.join(", ", moment.details()))
                .strip()
                .replaceAll(",$", "");
    }

    /** Whether any rule had something to say of it. */
    public static boolean judged(Moment moment) {
        Decision decision = moment.decision();
        return !decision.governing().isEmpty() || !decision.considered().isEmpty();
    }

    /** The answer to an event, such as {@code prompted for the first factor and MFA}. */
    public static String answer(Moment moment) {
        Decision decision = moment.decision();
        if (decision.outcome() == Outcome.PROMPT) {
            return "prompted" + (decision.factors().contains(Factor.MFA) ? " for " + factors(decision) : "");
        }
        return decision.outcome() == Outcome.SATISFIED ? satisfied(moment.kind()) : outcome(decision.outcome());
    }

    /** As the steps say it of whoever asks and of what is shown; a setting or a sign-in simply went through. */
    private static String satisfied(EventKind kind) {
        return switch (kind) {
            case ACCESS_REQUESTED, BACKGROUND_REQUESTED, ADFS_REQUESTED, ADFS_REFRESH_TOKEN_REQUESTED -> "not prompted";
            case CACHED_TOKEN_PRESENTED, TOKEN_PRESENTED, ADFS_TOKEN_PRESENTED, ADFS_REFRESH_TOKEN_PRESENTED ->
                "accepted";
            default -> outcome(Outcome.SATISFIED);
        };
    }

    /** Whether somebody asked for something, or showed a token, and waited for an answer. */
    public static boolean request(EventKind kind) {
        return !satisfied(kind).equals(outcome(Outcome.SATISFIED));
    }

    private static String factors(Decision decision) {
        return decision.factors().contains(Factor.FIRST_FACTOR) ? "the first factor and MFA" : "MFA";
    }

    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case PROMPT -> "prompted";
            case REDIRECT_TO_IDP -> "returned to the identity provider";
            default -> ConstantName.of(outcome);
        };
    }

    /** Why, with the arithmetic and the instant asked. */
    public static String because(Finding finding) {
        return because(finding, Instant.MIN);
    }

    /**
     * Why, with the arithmetic, such as {@code PRT refreshed 04:45, allowed 1 h, ended 05:45}.
     *
     * @param at the instant that the reader has before him; only one that differs is said to have been asked
     */
    public static String because(Finding finding, Instant at) {
        return ReasonWords.of(finding.reason())
                + finding.arithmetic().map(it -> arithmetic(it, at)).orElse("");
    }

    private static String arithmetic(Arithmetic arithmetic, Instant at) {
        if (arithmetic instanceof Arithmetic.Span span) {
            return ": from " + ClockTimes.instant(span.from()) + ", "
                    + ClockTimes.duration(span.lifetime().length())
                    + (span.holds() ? ", ends " : ", ended ") + ClockTimes.instant(span.until())
                    + asked(span.asked(), at);
        }
        if (arithmetic instanceof Arithmetic.Cutoff cutoff) {
            return ": " + cutoff.name() + " " + ClockTimes.instant(cutoff.until()) + asked(cutoff.asked(), at);
        }
        Arithmetic.Bound bound = (Arithmetic.Bound) arithmetic;
        return ": " + (bound.minimum() ? "at least " : "at most ")
                + ClockTimes.duration(bound.limit().length()) + "; asked " + ClockTimes.duration(bound.asked());
    }

    private static String asked(Instant asked, Instant at) {
        return asked.equals(at) ? "" : "; asked " + ClockTimes.instant(asked);
    }
}
