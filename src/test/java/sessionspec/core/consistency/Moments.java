package sessionspec.core.consistency;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;

/** The clock of a random story, which likes to stop just before, at and just after the ends of periods. */
final class Moments {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Duration> STEPS = List.of(
            Duration.ZERO,
            MINUTE,
            MINUTE,
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(10));
    private static final List<Duration> DOCUMENTED =
            Lifetimes.all().stream().map(Lifetime::length).distinct().toList();

    private final Chance chance;
    private final List<Instant> marks = new ArrayList<>();
    private final List<Duration> configured = new ArrayList<>();
    private Instant now;

    Moments(Chance chance, Instant start) {
        this.chance = chance;
        now = start;
    }

    Instant now() {
        return now;
    }

    /** Periods that the event sets start to matter, and periods may start with it. */
    void mark(Event event) {
        marks.add(event.at());
        Shapes.visit(event, part -> {
            if (part instanceof Duration length && !length.isNegative() && !length.isZero()) {
                configured.add(length);
            }
        });
    }

    Instant next() {
        if (!marks.isEmpty() && chance.percent(45)) {
            for (int tries = 0; tries < 6; tries++) {
                Duration period =
                        configured.isEmpty() || chance.percent(50) ? chance.of(DOCUMENTED) : chance.of(configured);
                Instant mark = chance.percent(50) ? marks.get(marks.size() - 1) : chance.of(marks);
                Instant candidate = mark.plus(period).plus(MINUTE.multipliedBy(chance.below(3) - 1));
                if (!candidate.isBefore(now)) {
                    now = candidate;
                    return now;
                }
            }
        }
        now = now.plus(chance.of(STEPS));
        return now;
    }
}
