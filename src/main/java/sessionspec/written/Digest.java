package sessionspec.written;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sixty-four bits of values, the same for all that {@link Writer} writes alike, and found in a fraction of the time. */
final class Digest {

    private int one;
    private int other;

    static String of(Object value) {
        Digest digest = new Digest();
        digest.add(value);
        return digest.one + " " + digest.other;
    }

    private void add(Object value) {
        if (value instanceof String text) {
            add(text.hashCode());
        } else if (value instanceof Instant instant) {
            add(Times.whole(instant.getEpochSecond(), instant.getNano()));
        } else if (value instanceof Duration duration) {
            add(Times.whole(duration.getSeconds(), duration.getNano()));
        } else if (value instanceof Boolean truth) {
            add(truth ? 1 : 2);
        } else if (value instanceof Integer number) {
            add(number.intValue());
        } else if (value instanceof Enum<?> constant) {
            add(constant.name().hashCode());
        } else if (value instanceof Optional<?> some) {
            some.ifPresentOrElse(this::add, () -> add(3));
        } else if (value instanceof List<?> all) {
            add(all.size());
            all.forEach(this::add);
        } else if (value instanceof Set<?> all) {
            addUnordered(all);
        } else {
            Shape shape = Shapes.of(value.getClass());
            add(shape.name().hashCode());
            for (Object part : shape.parts(value)) {
                add(part);
            }
        }
    }

    private void addUnordered(Set<?> all) {
        int sum = 0;
        int otherSum = 0;
        for (Object one : all) {
            Digest digest = new Digest();
            digest.add(one);
            sum += digest.one;
            otherSum += digest.other;
        }
        add(sum);
        add(otherSum);
    }

    private void add(long number) {
        add((int) number);
        add((int) (number >>> 32));
    }

    private void add(int number) {
        one = one * 31 + number;
        other = (other ^ number) * 0x01000193;
    }
}
