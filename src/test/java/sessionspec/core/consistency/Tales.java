package sessionspec.core.consistency;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.kernel.Event;

/** Events put together. */
final class Tales {

    private Tales() {}

    @SafeVarargs
    static List<Event> together(List<? extends Event>... parts) {
        List<Event> all = new ArrayList<>();
        for (List<? extends Event> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
