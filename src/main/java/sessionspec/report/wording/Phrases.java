package sessionspec.report.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;

/** What a reader says of the values of the core: {@code phrases.properties}, filled with what a value says of itself. */
public final class Phrases {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("sessionspec.report.phrases", Locale.ROOT);
    private static final Pattern FIELD = Pattern.compile("\\{(?<before>[^\\w{}]*)(?<path>[\\w.]+)(?<after>[^\\w{}]*)}");

    private Phrases() {}

    /** @throws java.util.MissingResourceException if there is no phrase for the type of the value */
    static String of(Object value) {
        return filled(type(value), value);
    }

    /**
     * Another phrase for a value.
     *
     * @param about such as {@code period}
     */
    public static String of(Object value, String about) {
        return filled(type(value) + "." + about, value);
    }

    private static String type(Object value) {
        return Terms.type(value.getClass());
    }

    private static String filled(String key, Object value) {
        String phrase = WORDS.getString(key);
        return phrase.indexOf('{') < 0
                ? phrase
                : FIELD.matcher(phrase).replaceAll(field -> {
                    String path = field.group(2);
                    String says = field(key, value, path);
                    return says.isEmpty() ? "" : Matcher.quoteReplacement(field.group(1) + says + field.group(3));
                });
    }

    /** @param within the key of the phrase that the field stands in, so that it can word its own field */
    private static String field(String within, Object value, String path) {
        Optional<Object> answer = answer(value, path);
        String plain = answer.map(Phrases::words).orElse("");
        if (answer.isPresent() && plain.isEmpty()) {
            return "";
        }
        String constant = answer.map(Phrases::constant).orElse("none");
        String typed = type(value) + "." + path;
        return Stream.of(typed + "." + constant, path + "." + constant, answer.isPresent() ? typed : "", path)
                .filter(key -> WORDS.containsKey(key) && !key.equals(within))
                .findFirst()
                .map(key -> filled(key, value))
                .orElseGet(() -> saysOnlyTheOpposite(typed, constant) ? "" : plain);
    }

    private static boolean saysOnlyTheOpposite(String key, String constant) {
        return constant.equals("true") && WORDS.containsKey(key + ".false")
                || constant.equals("false") && WORDS.containsKey(key + ".true");
    }

    private static Optional<Object> answer(Object value, String path) {
        Optional<Object> answer = Optional.of(value);
        for (String question : path.split("\\.")) {
            answer = answer.map(it -> asked(it, question))
                    .flatMap(it -> it instanceof Optional<?> perhaps ? perhaps : Optional.of(it));
        }
        return answer;
    }

    private static Object asked(Object value, String question) {
        try {
            return value.getClass().getMethod(question).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass() + " is not asked " + question, e);
        }
    }

    /** What a key calls a value; empty for one of too many to have words of their own. */
    private static String constant(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Set<?> set) {
            return set.stream().sorted().map(Phrases::constant).collect(Collectors.joining("+"));
        }
        return value instanceof Boolean || value instanceof String ? value.toString() : "";
    }

    private static String words(Object value) {
        if (value instanceof Enum<?> constant) {
            return Terms.of(constant);
        } else if (value instanceof Boolean on) {
            return on ? "on" : "off";
        } else if (value instanceof Instant instant) {
            return ClockTimes.instant(instant);
        } else if (value instanceof Duration duration) {
            return ClockTimes.duration(duration);
        } else if (value instanceof Collection<?> all) {
            Stream<?> each = all.stream().map(it -> it instanceof String text ? endOfAddress(text) : it);
            return (all instanceof Set<?> ? each.sorted() : each)
                    .map(Phrases::words)
                    .collect(Collectors.joining(", "));
        }
        return value instanceof String || value instanceof Number ? value.toString() : of(value);
    }

    /** By which a claim is known. */
    private static String endOfAddress(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
