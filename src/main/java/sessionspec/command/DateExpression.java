package sessionspec.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sessionspec.command.Words.Word;

/**
 * What the shell computes to an instant: {@code Get-Date}, also with a date or an hour of its own, {@code [datetime]"..."},
 * {@code [datetime]::Now}, and a variable; each in brackets, and with so many days, hours, minutes or seconds added.
 */
final class DateExpression {

    static final String GET_DATE = "Get-Date";

    private static final String TYPE = "[datetime]";
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    /** In seconds, beyond which nothing is added. */
    private static final double MOST = 36_500.0 * DAY;

    private final Instant now;
    private final Function<String, Optional<Instant>> variables;

    /** @param variables the instant that a variable holds, by its name with the dollar sign */
    DateExpression(Instant now, Function<String, Optional<Instant>> variables) {
        this.now = now;
        this.variables = variables;
    }

    /** Empty if it is none. */
    Optional<Instant> value(String expression) {
        String text = expression.trim();
        return ofMember(text).or(() -> ofWhole(text));
    }

    private Optional<Instant> ofWhole(String text) {
        if (text.startsWith("(") || text.startsWith("$(")) {
            return text.endsWith(")")
                    ? value(text.substring(text.indexOf('(') + 1, text.length() - 1))
                    : Optional.empty();
        } else if (text.startsWith("$")) {
            return variables.apply(text);
        } else if (text.length() > TYPE.length()
                && text.substring(0, TYPE.length()).equalsIgnoreCase(TYPE)) {
            return ofType(text.substring(TYPE.length()).trim());
        }
        List<Word> words = Words.of(text);
        return !words.isEmpty() && words.get(0).text().equalsIgnoreCase(GET_DATE)
                ? getDate(words.subList(1, words.size()))
                : Optional.empty();
    }

    private Optional<Instant> ofType(String text) {
        if (text.equalsIgnoreCase("::Now") || text.equalsIgnoreCase("::UtcNow")) {
            return Optional.of(now);
        } else if (text.equalsIgnoreCase("::Today")) {
            return Optional.of(Instant.ofEpochSecond(DateTimes.startOfDay(now)));
        }
        List<Word> words = Words.of(text);
        return words.size() == 1 && words.get(0).quoted()
                ? DateTimes.parse(words.get(0).text(), now)
                : Optional.empty();
    }

    /** What stands before the last point, and what is made of it there. */
    private Optional<Instant> ofMember(String text) {
        int point = text.length() - 2;
        while (point > 0 && !(text.charAt(point) == '.' && Letters.isLetter(text.charAt(point + 1)))) {
            point--;
        }
        if (point <= 0) {
            return Optional.empty();
        }
        String member = text.substring(point + 1);
        String before = text.substring(0, point);
        if (member.equalsIgnoreCase("Date")) {
            return value(before).map(it -> Instant.ofEpochSecond(DateTimes.startOfDay(it)));
        } else if (member.equalsIgnoreCase("ToUniversalTime()")) {
            return value(before);
        }
        int open = member.indexOf('(');
        return open > 0 && member.endsWith(")")
                ? Numbers.decimal(
                                member.substring(open + 1, member.length() - 1).trim())
                        .flatMap(count -> unit(member.substring(0, open)).map(unit -> count * unit))
                        .filter(seconds -> Math.abs(seconds) <= MOST)
                        .flatMap(seconds -> value(before).map(it -> it.plusSeconds((long) Math.rint(seconds))))
                : Optional.empty();
    }

    /** In seconds. */
    private static Optional<Integer> unit(String method) {
        return switch (Letters.lower(method)) {
            case "adddays" -> Optional.of(DAY);
            case "addhours" -> Optional.of(HOUR);
            case "addminutes" -> Optional.of(MINUTE);
            case "addseconds" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** What is not named of it stays as it is now. */
    private Optional<Instant> getDate(List<Word> words) {
        Instant date = now;
        for (int at = 0; at < words.size(); at++) {
            boolean named = words.get(at).isParameter();
            String name = named ? words.get(at).text().substring(1) : "Date";
            at += named ? 1 : 0;
            Optional<Instant> next =
                    at < words.size() ? with(date, name, words.get(at).text()) : Optional.empty();
            if (next.isEmpty()) {
                return next;
            }
            date = next.get();
        }
        return Optional.of(date);
    }

    private Optional<Instant> with(Instant date, String name, String value) {
        return switch (Letters.lower(name)) {
            case "date" -> DateTimes.parse(value, now).or(() -> value(value));
            case "hour" -> part(date, value, HOUR, 24);
            case "minute" -> part(date, value, MINUTE, 60);
            case "second" -> part(date, value, 1, 60);
            default -> Optional.empty();
        };
    }

    /** With another count of a unit that is so many seconds, and of which there are so many. */
    private static Optional<Instant> part(Instant date, String value, int unit, int limit) {
        long second = date.getEpochSecond();
        long before = Math.floorMod(Math.floorDiv(second, unit), limit);
        return Numbers.count(value)
                .filter(count -> count < limit)
                .map(count -> Instant.ofEpochSecond(second + (count - before) * unit));
    }
}
