package sessionspec.ask.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Slot;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.command.Dates;
import sessionspec.command.Numbers;

/** An instant: {@code 04:45} on the first day, {@code d15/09:00} on a later one, or {@code 2021-01-30/00:00} in UTC. */
public final class Times implements Slot<Instant> {

    /** One that a command is given. */
    static final Slot<Instant> IN_COMMAND = new Times(true);

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    /** How many characters a date has. */
    private static final int DATE = 10;

    private static final long DAY = 24 * 60 * 60;
    /** About as long as stories can be that are told in days. */
    private static final long MOST_DAYS = 7_000;

    /** How it can be written, and up to which day. */
    static final String EXAMPLES = "04:45, d15/09:00, at most on day " + MOST_DAYS + ", or 2021-01-30/00:00";

    private final boolean inCommand;

    private Times(boolean inCommand) {
        this.inCommand = inCommand;
    }

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Optional<Taken<Instant>> take(List<String> words, int from) {
        return said(words, from, 1).or(() -> said(words, from, 2)).or(() -> said(words, from, 3));
    }

    /** What so many words say: a day and the time on it may stand apart, as in {@code day 2, 06:00}. */
    private static Optional<Taken<Instant>> said(List<String> words, int from, int count) {
        if (from + count > words.size()) {
            return Optional.empty();
        }
        List<String> some = words.subList(from, from + count);
        String together = switch (count) {
            case 1 -> some.get(0);
            case 2 -> some.get(0) + "/" + some.get(1);
            default ->
                (some.get(0).equalsIgnoreCase("day") ? "d" : "") + some.get(1).replace(",", "") + "/" + some.get(2);
        };
        return read(together).map(it -> new Taken<>(it, count));
    }

    public static Optional<Instant> read(String said) {
        String word = said.length() > DATE && said.charAt(DATE) == 'T' ? said.replace('T', '/') : said;
        int slash = word.indexOf('/');
        Optional<Long> day = slash < 0 ? Optional.of(0L) : day(word.substring(0, slash));
        return day.flatMap(it -> clock(word.substring(slash + 1)).map(time -> Instant.ofEpochSecond(it * DAY + time)));
    }

    /** Whether it is only a day, such as {@code d22}, or says so in a word of its own. */
    static boolean isDay(String word) {
        return word.equalsIgnoreCase("day")
                || word.indexOf('/') < 0 && day(word).isPresent();
    }

    static boolean isLikeOne(String word) {
        return word.length() > 1 && word.charAt(0) == 'd' && word.charAt(1) >= '0' && word.charAt(1) <= '9';
    }

    private static Optional<Long> day(String word) {
        if (word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
            Optional<Integer> year = number(word.substring(0, 4));
            Optional<Integer> month = number(word.substring(5, 7));
            Optional<Integer> day = number(word.substring(8));
            return year.filter(it -> it >= 1990)
                    .flatMap(y -> month.filter(it -> it >= 1 && it <= 12)
                            .flatMap(m -> day.filter(it -> it >= 1).map(d -> Dates.epochDay(y, m, d))))
                    .filter(it -> ClockTimes.date(it).equals(word));
        }
        return word.startsWith("d")
                ? number(word.substring(1))
                        .filter(it -> it >= 1 && it <= MOST_DAYS)
                        .map(it -> it - 1L)
                : Optional.empty();
    }

    private static Optional<Long> clock(String word) {
        if (word.length() != 5 || word.charAt(2) != ':') {
            return Optional.empty();
        }
        Optional<Integer> hours = number(word.substring(0, 2)).filter(it -> it < 24);
        Optional<Integer> minutes = number(word.substring(3)).filter(it -> it < 60);
        return hours.flatMap(h -> minutes.map(m -> (h * 60L + m) * 60));
    }

    private static Optional<Integer> number(String digits) {
        return Numbers.count(digits).filter(it -> digits.length() <= 4);
    }

    @Override
    public String written(Instant value) {
        return of(value);
    }

    public static String of(Instant value) {
        String clock = ClockTimes.clock(value);
        if (!ClockTimes.isStory(value)) {
            return ClockTimes.date(value) + "/" + clock;
        }
        return ClockTimes.day(value) == 1 ? clock : "d" + ClockTimes.day(value) + "/" + clock;
    }

    @Override
    public String step(Instant value) {
        return inCommand ? inCommand(value) : inStep(value);
    }

    /** How a command line says an instant, such as {@code 2021-01-30T00:00}. */
    public static String inCommand(Instant value) {
        return ClockTimes.date(value) + "T" + ClockTimes.clock(value);
    }

    /** How a step of a feature says when, such as {@code at 09:00} or {@code on day 15 at 09:00}. */
    public static String whenInStep(Instant value) {
        String said = inStep(value);
        return (said.contains(" ") ? "on " : "at ") + said;
    }

    /** How a step of a feature says an instant, such as {@code day 15 at 09:00}. */
    public static String inStep(Instant value) {
        String clock = ClockTimes.clock(value);
        if (!ClockTimes.isStory(value)) {
            String date = ClockTimes.date(value);
            int month = Integer.parseInt(date.substring(5, 7));
            return Integer.parseInt(date.substring(8)) + " " + MONTHS.get(month - 1) + " " + date.substring(0, 4)
                    + " at " + clock;
        }
        return ClockTimes.day(value) == 1 ? clock : "day " + ClockTimes.day(value) + " at " + clock;
    }
}
