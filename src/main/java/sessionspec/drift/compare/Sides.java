package sessionspec.drift.compare;

import java.util.List;

/** Some passages of a side, taken together. */
final class Sides {

    private Sides() {}

    static List<Side> of(List<Side> all, List<Integer> numbers) {
        return numbers.stream().map(all::get).toList();
    }

    static List<Item> items(List<Side> all, List<Integer> numbers) {
        return of(all, numbers).stream().flatMap(side -> side.items().stream()).toList();
    }
}
