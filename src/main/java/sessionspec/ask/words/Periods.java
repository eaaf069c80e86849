package sessionspec.ask.words;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.Slot;
import sessionspec.command.Letters;
import sessionspec.command.Numbers;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnusableCommand;

/**
 * A period, longer than nothing: written {@code 90m}, {@code 1h}, {@code 14d} or {@code 80d30m}, and read as people write it
 * as well, such as {@code 24 hours}, or as policies do, such as {@code 1:30:00}.
 */
record Periods(boolean oneUnit) implements Slot<Duration> {

    static final Slot<Duration> PERIOD = new Periods(false);
    /** In one unit, as the sign-in frequency of a policy is. */
    static final Slot<Duration> FREQUENCY = new Periods(true);

    /** A hundred years, beyond which no arithmetic of ours is tried. */
    private static final long MOST = 36_500L * 24 * 60;

    private static final Map<String, Long> UNITS = units();

    private static Map<String, Long> units() {
        Map<String, Long> units = new HashMap<>();
        List.of("m", "min", "mins", "minute", "minutes").forEach(it -> units.put(it, 1L));
        List.of("h", "hr", "hrs", "hour", "hours").forEach(it -> units.put(it, 60L));
        List.of("d", "day", "days").forEach(it -> units.put(it, 24 * 60L));
        return units;
    }

    @Override
    public String name() {
        return "period";
    }

    @Override
    public Optional<Taken<Duration>> take(List<String> words, int from) {
        return taken(words, from, 1).or(() -> taken(words, from, 2));
    }

    /** A number and its unit may stand apart. */
    private static Optional<Taken<Duration>> taken(List<String> words, int from, int count) {
        return from + count > words.size()
                ? Optional.empty()
                : read(String.join("", words.subList(from, from + count))).map(it -> new Taken<>(it, count));
    }

    static boolean isNone(String word) {
        boolean isLikeOne = word.length() > 1
                && word.charAt(0) >= '0'
                && word.charAt(0) <= '9'
                && "dhm".indexOf(word.charAt(word.length() - 1)) >= 0;
        return isLikeOne && read(word).isEmpty();
    }

    static Optional<Duration> read(String word) {
        if (word.indexOf(':') >= 0) {
            return timeSpan(word);
        }
        long minutes = 0;
        int at = 0;
        while (at < word.length()) {
            int unit = end(word, at, true);
            int next = end(word, unit, false);
            long length = UNITS.getOrDefault(Letters.lower(word.substring(unit, next)), 0L);
            Optional<Integer> count = Numbers.count(word.substring(at, unit)).filter(it -> it <= MOST && length > 0);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            minutes += count.get() * length;
            at = next;
        }
        return minutes > 0 && minutes <= MOST ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }

    /** After the digits that stand there, or after what else does. */
    private static int end(String word, int from, boolean digits) {
        int at = from;
        while (at < word.length() && (word.charAt(at) >= '0' && word.charAt(at) <= '9') == digits) {
            at++;
        }
        return at;
    }

    private static Optional<Duration> timeSpan(String word) {
        try {
            return Optional.of(TimeSpans.parse(word.indexOf(':') == 1 ? "0" + word : word))
                    .filter(it -> !it.isZero() && it.getSeconds() % 60 == 0 && it.toMinutes() <= MOST);
        } catch (UnusableCommand other) {
            return Optional.empty();
        }
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
