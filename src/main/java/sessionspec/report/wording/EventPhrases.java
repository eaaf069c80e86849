package sessionspec.report.wording;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;

/** What happened, in words: that of the type of event, and after it what there is to tell of it. */
final class EventPhrases {

    /** Where the name of the type does not say it as a reader would. */
    private static final Map<String, String> SAID = Map.of(
            "AccessRequested", "asked for",
            "AppSwitched", "went on to",
            "AdfsRequested", "asked AD FS for",
            "TokenRequested", "token asked for:",
            "PostureChanged", "changed:",
            "MfaRequired", "MFA required",
            "ConfigurationReviewed", "configuration reviewed");

    /** What every event or fact of its kind has, or what only tells it apart from others. */
    private static final Set<String> UNTOLD =
            Set.of("at", "place", "user", "number", "everywhere", "client", "interactive");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern ACRONYM = Pattern.compile("\\b(mfa|prt|sso|cae|saml|wam)\\b");

    private EventPhrases() {}

    static String of(Event event) {
        if (event instanceof Configured configured) {
            return phrase(configured.as());
        }
        if (event instanceof Request request && !request.interactive()) {
            return "background work in a " + ConstantName.of(request.client());
        }
        return phrase(event);
    }

    private static String phrase(Object told) {
        String name = told.getClass().getSimpleName();
        List<String> details = details(told);
        String phrase = SAID.getOrDefault(name, words(name));
        return details.isEmpty() ? phrase.replaceAll(":$", "") : phrase + " " + String.join(", ", details);
    }

    private static List<String> details(Object told) {
        List<String> details = new ArrayList<>();
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            if (!UNTOLD.contains(component.getName())) {
                add(details, component.getName(), value(component, told));
            }
        }
        return details;
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record does not tell of itself: " + of, e);
        }
    }

    private static void add(List<String> details, String name, Object value) {
        if (value instanceof Boolean holds) {
            details.add(holds ? words(name) : "not " + words(name));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(it -> add(details, name, it));
        } else if (value instanceof Collection<?> all && all.contains(Factor.MFA)) {
            details.add("with MFA");
        } else if (value instanceof Collection<?> all) {
            all.stream()
                    .filter(it -> it != Factor.FIRST_FACTOR)
                    .map(EventPhrases::word)
                    .sorted()
                    .forEach(details::add);
        } else {
            String word = word(value);
            if (!word.isEmpty()) {
                details.add(word);
            }
        }
    }

    private static String word(Object value) {
        if (value instanceof App app) {
            return app.name();
        } else if (value instanceof Device device) {
            return (ConstantName.of(device.join()) + " device " + device.name()).strip();
        } else if (value instanceof Place) {
            return "";
        } else if (value instanceof Enum<?> constant) {
            return ConstantName.of(constant);
        } else if (value instanceof Duration duration) {
            return ClockTimes.duration(duration);
        } else if (value instanceof Instant instant) {
            return ClockTimes.instant(instant);
        }
        return value instanceof Record record ? phrase(record) : String.valueOf(value);
    }

    private static String words(String name) {
        String words = String.join(" ", HUMP.split(name)).toLowerCase(Locale.ROOT);
        return ACRONYM.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
