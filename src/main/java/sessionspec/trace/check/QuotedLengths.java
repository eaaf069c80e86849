package sessionspec.trace.check;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.Signal;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.Wording;

/** The lengths of time that passages print, with or without a unit beside the number. */
final class QuotedLengths {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "seconds", ChronoUnit.SECONDS,
            "minutes", ChronoUnit.MINUTES,
            "hours", ChronoUnit.HOURS,
            "days", ChronoUnit.DAYS);

    private static final String NUMBER = "\\d{1,9}";

    private final Set<Duration> lengths = new TreeSet<>();

    private QuotedLengths() {}

    static QuotedLengths of(List<IndexedPassage> passages) {
        QuotedLengths quoted = new QuotedLengths();
        passages.forEach(it -> quoted.add(Sketch.read(it.sketch())));
        return quoted;
    }

    static QuotedLengths ofPassages(List<Passage> passages) {
        QuotedLengths quoted = new QuotedLengths();
        passages.forEach(it -> quoted.add(Sketch.of(Wording.of(it.text()))));
        return quoted;
    }

    /** The lengths that a text of ours names, with their units. */
    static Set<Duration> named(String text) {
        List<String> signs = Sketch.of(Wording.of(text)).signs();
        Set<Duration> named = new TreeSet<>();
        for (int at = 0; at + 1 < signs.size(); at++) {
            ChronoUnit unit = unit(signs.get(at + 1));
            for (String number : signs.get(at).replace("=", "").split("-")) {
                if (unit != null && number.matches(NUMBER)) {
                    named.add(Duration.of(Long.parseLong(number), unit));
                }
            }
        }
        return named;
    }

    static QuotedLengths goneBy(DocumentChange change) {
        QuotedLengths gone = new QuotedLengths();
        change.signals().stream()
                .filter(signal -> signal.aspect() == Signal.Aspect.NUMBER)
                .flatMap(signal -> signal.before().stream())
                .filter(number -> number.matches(NUMBER))
                .forEach(number -> gone.add(Long.parseLong(number), ""));
        return gone;
    }

    /** Each bound of a range is one. A number alone may be of any unit: the unit stands in another sentence. */
    private void add(Sketch sketch) {
        List<String> signs = sketch.signs();
        for (int at = 0; at < signs.size(); at++) {
            if (!signs.get(at).startsWith("=")) {
                continue;
            }
            for (String number : signs.get(at).substring(1).split("-")) {
                if (number.matches(NUMBER)) {
                    add(Long.parseLong(number), at + 1 < signs.size() ? signs.get(at + 1) : "");
                }
            }
        }
    }

    private void add(long number, String next) {
        ChronoUnit unit = unit(next);
        if (unit != null) {
            lengths.add(Duration.of(number, unit));
        } else {
            UNITS.values().forEach(any -> lengths.add(Duration.of(number, any)));
        }
    }

    private static @Nullable ChronoUnit unit(String sign) {
        return sign.startsWith("=") ? UNITS.get(Sketch.canonical(sign.substring(1))) : null;
    }

    boolean has(Duration length) {
        return lengths.contains(length);
    }
}
