package sessionspec.core.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The numbers behind a finding, as data: the timeline, the words of the "why" and the boundary check read them. */
public sealed interface Arithmetic permits Arithmetic.Span, Arithmetic.Cutoff, Bound {

    /** Whether what was asked lies inside the period, before the cutoff or within the bound. */
    boolean holds();

    /** What ends: the name of the period, limit or instant. */
    default String name() {
        return declared().map(Lifetime::name).orElseThrow();
    }

    /** How far what was asked lies past the end or above the limit; negative before the one and below the other. */
    Duration past();

    /** The same, asked just at the end: equal ones tell of the same end. */
    Arithmetic atEnd();

    /** The declared period or limit; a mere instant has none. */
    default Optional<Lifetime> declared() {
        return Optional.empty();
    }

    /** Whether half of a period has passed, so that a shorter one might matter; of all else that is always so. */
    default boolean isHalfOver() {
        return true;
    }

    /** The instant that comes so much later, in whole seconds. */
    static Instant after(Instant from, Duration length) {
        return from.plusSeconds(length.getSeconds());
    }

    /** How long it is from one instant to another, both of whole seconds. */
    static Duration between(Instant from, Instant to) {
        return Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond());
    }

    /**
     * A period that runs from an instant. It has ended at {@link #until()} unless the end is included.
     *
     * @param lifetime    how long and by whose word
     * @param from        when it started
     * @param asked       when it was judged
     * @param endIncluded whether the last instant still counts, which an interpretation then says
     */
    record Span(Lifetime lifetime, Instant from, Instant asked, boolean endIncluded) implements Arithmetic {

        /** A period that has ended at its last instant. */
        public static Span of(Lifetime lifetime, Instant from, Instant asked) {
            return new Span(lifetime, from, asked, false);
        }

        public Instant until() {
            return after(from, lifetime.length());
        }

        @Override
        public boolean holds() {
            return asked.isBefore(until()) || (endIncluded && asked.equals(until()));
        }

        @Override
        public Duration past() {
            return between(until(), asked);
        }

        @Override
        public Span atEnd() {
            return new Span(lifetime, from, until(), endIncluded);
        }

        @Override
        public Optional<Lifetime> declared() {
            return Optional.of(lifetime);
        }

        @Override
        public boolean isHalfOver() {
            return 2 * between(from, asked).getSeconds() >= lifetime.length().getSeconds();
        }
    }

    /**
     * A fixed instant before which one thing holds and from which on another does.
     *
     * @param name  what the instant is, such as {@code retirement of refresh token lifetimes}
     * @param until the instant; it already belongs to the time after
     * @param asked when it was judged
     * @param rule  id of the rule that it belongs to
     */
    record Cutoff(String name, Instant until, Instant asked, String rule) implements Arithmetic {
        @Override
        public boolean holds() {
            return asked.isBefore(until);
        }

        @Override
        public Duration past() {
            return between(until, asked);
        }

        @Override
        public Cutoff atEnd() {
            return new Cutoff(name, until, until, rule);
        }
    }
}
