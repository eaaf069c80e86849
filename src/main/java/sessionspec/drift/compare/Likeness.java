package sessionspec.drift.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How alike two passages are, from 0 to 1: by the words that they share, rare ones more than others, and by pairs of them. */
final class Likeness {

    private static final double WORDS = 0.6;

    private final Map<String, Integer> seen = new HashMap<>();
    private final int passages;

    /** @param all the passages of both sides, so that it is known which words are rare */
    Likeness(List<List<Item>> all) {
        passages = all.size();
        all.forEach(items ->
                new HashSet<>(items.stream().map(Item::key).toList()).forEach(key -> seen.merge(key, 1, Integer::sum)));
    }

    double of(List<Item> one, List<Item> other) {
        double words = shared(one.stream().map(Item::key), other.stream().map(Item::key));
        if (one.size() < 2 || other.size() < 2) {
            return words;
        }
        return WORDS * words + (1 - WORDS) * shared(pairs(one), pairs(other));
    }

    /** How much of the one stands in the whole beyond what its neighbour has there, from 0 to 1, rare words weighing more. */
    double contained(List<Item> one, List<Item> neighbour, List<Item> whole) {
        Map<String, Integer> left = new HashMap<>();
        whole.forEach(item -> left.merge(item.key(), 1, Integer::sum));
        neighbour.forEach(item -> left.merge(item.key(), -1, Integer::sum));
        double all = 0;
        double found = 0;
        for (Item item : one) {
            double weight = weight(item.key());
            all += weight;
            found += left.merge(item.key(), -1, Integer::sum) >= 0 ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private static Stream<String> pairs(List<Item> items) {
        return IntStream.range(1, items.size())
                .mapToObj(at -> items.get(at - 1).key() + ' ' + items.get(at).key());
    }

    private double shared(Stream<String> one, Stream<String> other) {
        Map<String, Integer> left = new HashMap<>();
        double[] sums = new double[2];
        one.forEach(key -> {
            left.merge(key, 1, Integer::sum);
            sums[0] += weight(key);
        });
        other.forEach(key -> {
            sums[0] += weight(key);
            if (left.merge(key, -1, Integer::sum) >= 0) {
                sums[1] += 2 * weight(key);
            }
        });
        return sums[0] == 0 ? 0 : sums[1] / sums[0];
    }

    private double weight(String key) {
        return Math.log(1 + (double) passages / seen.getOrDefault(key, 1));
    }
}
