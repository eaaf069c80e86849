package sessionspec.ask.words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Slot;

/** A period: written {@code 90m}, {@code 1h}, {@code 14d} or {@code 80d30m}; longer than nothing. */
final class Periods implements Slot<Duration> {

    static final Slot<Duration> PERIOD = new Periods(false);
    /** In one unit, as the sign-in frequency of a policy is. */
    static final Slot<Duration> FREQUENCY = new Periods(true);

    /** A hundred years, beyond which no arithmetic of ours is tried. */
    private static final long MOST = 36_500L * 24 * 60;

    private final boolean oneUnit;

    private Periods(boolean oneUnit) {
        this.oneUnit = oneUnit;
    }

    @Override
    public String name() {
        return "period";
    }

    @Override
    public Optional<Taken<Duration>> take(List<String> words, int from) {
        return from < words.size()
                ? read(words.get(from))
                        .filter(it -> !oneUnit || written(it).equals(single(it)))
                        .map(it -> new Taken<>(it, 1))
                : Optional.empty();
    }

    /** Whether it is written like one and is none, such as {@code 0h}. */
    static boolean isNone(String word) {
        boolean isLikeOne = word.length() > 1
                && word.charAt(0) >= '0'
                && word.charAt(0) <= '9'
                && "dhm".indexOf(word.charAt(word.length() - 1)) >= 0;
        return isLikeOne && read(word).isEmpty();
    }

    static Optional<Duration> read(String word) {
        long minutes = 0;
        long count = -1;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            long unit = letter == 'd' ? 24 * 60 : letter == 'h' ? 60 : letter == 'm' ? 1 : 0;
            if (letter >= '0' && letter <= '9') {
                count = Math.max(count, 0) * 10 + letter - '0';
            } else if (unit > 0 && count >= 0) {
                minutes += count * unit;
                count = -1;
            } else {
                return Optional.empty();
            }
            if (count > MOST || minutes > MOST) {
                return Optional.empty();
            }
        }
        return count >= 0 || minutes <= 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    }

    @Override
    public String written(Duration value) {
        long minutes = value.toMinutes();
        if (oneUnit) {
            return single(value);
        }
        String days = minutes >= 24 * 60 ? minutes / (24 * 60) + "d" : "";
        String hours = minutes / 60 % 24 > 0 ? minutes / 60 % 24 + "h" : "";
        return days + hours + (minutes % 60 > 0 ? minutes % 60 + "m" : "");
    }

    private static String single(Duration value) {
        long minutes = value.toMinutes();
        return minutes % (24 * 60) == 0
                ? minutes / (24 * 60) + "d"
                : minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }

    /** Such as {@code 1 hour}, or {@code 80 days and 30 minutes}; where it is how often, {@code hour}, as in every hour. */
    @Override
    public String step(Duration value) {
        long minutes = value.toMinutes();
        if (oneUnit) {
            String often = whole(minutes);
            return often.startsWith("1 ") ? often.substring(2) : often;
        }
        if (minutes % 60 == 0 || minutes < 60) {
            return whole(minutes);
        }
        return whole(minutes - minutes % 60) + " and " + count(minutes % 60, "minute");
    }

    private static String whole(long minutes) {
        return minutes % (24 * 60) == 0
                ? count(minutes / (24 * 60), "day")
                : minutes % 60 == 0 ? count(minutes / 60, "hour") : count(minutes, "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
