package sessionspec.core.consistency;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.consistency.Happenings.Theme;
import sessionspec.core.kernel.Event;

/** Tells random stories, each by its seed. */
final class TaleTeller {

    private static final Instant BEFORE_RETIREMENT = Instant.parse("2021-01-28T00:00:00Z");

    private TaleTeller() {}

    static Tale tell(long seed) {
        Chance chance = new Chance(seed);
        Cast cast = Cast.by(chance);
        Theme theme = chance.of(Theme.values());
        Theme beside = chance.of(Theme.values());
        Instant start = chance.percent(6)
                ? BEFORE_RETIREMENT.plus(Duration.ofHours(chance.below(60)))
                : Instant.EPOCH.plus(Duration.ofHours(chance.percent(70) ? 0 : chance.below(24)));
        Moments moments = new Moments(chance, start);
        List<Event> before = new ArrayList<>(new Beginnings(chance, cast).at(start));
        before.forEach(moments::mark);
        Happenings happenings = new Happenings(chance, cast);
        if (chance.percent(35)) {
            for (Event event : happenings.opening(start, theme)) {
                moments.mark(event);
                before.add(event);
            }
        }
        int length = 2 + chance.below(8);
        int later = chance.below(5);
        List<Event> after = new ArrayList<>();
        for (int i = 0; i < length + later; i++) {
            Instant at = i == 0 ? start : moments.next();
            int which = chance.below(10);
            Theme now = which < 6 ? theme : which < 9 ? beside : chance.of(Theme.values());
            Event event = happenings.at(at, now);
            moments.mark(event);
            (i < length ? before : after).add(event);
        }
        Instant middle = before.get(before.size() - 1).at();
        return new Tale(chance.seed(), cast, before, middle, after, moments.next());
    }
}
