package sessionspec.core.consistency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Event;

/**
 * A random story. A property may let something happen between its two parts, and asks at the end.
 *
 * @param seed   of all further choices
 * @param middle when something may happen that is not in it
 */
record Tale(long seed, Cast cast, List<Event> before, Instant middle, List<Event> after, Instant end) {

    Tale {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** All that happens, in order. */
    List<Event> events() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    int length() {
        return before.size() + after.size();
    }

    /** The same without so many events from this one on. */
    Tale without(int from, int count) {
        List<Event> first = new ArrayList<>();
        List<Event> second = new ArrayList<>();
        for (int i = 0; i < length(); i++) {
            if (i < from || i >= from + count) {
                (i < before.size() ? first : second).add(events().get(i));
            }
        }
        return new Tale(seed, cast, first, middle, second, end);
    }
}
