package sessionspec.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import sessionspec.core.AdfsProperties;

/** Parses the command line {@code Set-AdfsProperties} with the parameters that the document gives. */
public final class AdfsCommand {

    private static final String NAME = "Set-AdfsProperties";

    /** The hyphen, and the en dash that the document prints in its place. */
    private static final String DASHES = "-\u2013";

    private enum Parameter {
        ENABLE_PERSISTENT_SSO("EnablePersistentSso", "$true or $false"),
        ENABLE_KMSI("EnableKmsi", "$true or $false"),
        SSO_LIFETIME("SsoLifetime", "a whole number of minutes, at least 1"),
        KMSI_LIFETIME_MINS("KmsiLifetimeMins", "a whole number of minutes, at least 1"),
        PERSISTENT_SSO_LIFETIME_MINS("PersistentSsoLifetimeMins", "a whole number of minutes, at least 1"),
        DEVICE_USAGE_WINDOW_IN_DAYS("DeviceUsageWindowInDays", "a whole number of days, at least 1"),
        PERSISTENT_SSO_CUTOFF_TIME("PersistentSsoCutoffTime", "a date such as 2026-03-10 or 2026-03-10T09:00 (UTC)");

        private final String written;
        private final String takes;

        Parameter(String written, String takes) {
            this.written = written;
            this.takes = takes;
        }

        private static Parameter named(String name) {
            return Arrays.stream(values())
                    .filter(parameter -> parameter.written.equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name));
        }

        private static AdfsCommandException unknown(String name) {
            return new AdfsCommandException(
                    NAME + " has no parameter -" + name + " in the document.",
                    name.equalsIgnoreCase("KmsiEnabled")
                            ? "The property KmsiEnabled is set by -" + ENABLE_KMSI.written + "."
                            : "Use one of -"
                                    + String.join(
                                            ", -",
                                            Arrays.stream(values())
                                                    .map(parameter -> parameter.written)
                                                    .toList())
                                    + ".");
        }
    }

    private final Map<Parameter, String> given = new EnumMap<>(Parameter.class);

    private AdfsCommand() {}

    static boolean isNamed(String name) {
        return NAME.equalsIgnoreCase(name);
    }

    /**
     * What the command line sets.
     *
     * @throws AdfsCommandException when it cannot be run, saying why
     */
    public static AdfsProperties parse(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        if (!words.get(0).equalsIgnoreCase(NAME)) {
            throw new AdfsCommandException("\"" + words.get(0) + "\" is not known here.", "Use " + NAME + ".");
        } else if (words.size() == 1) {
            throw new AdfsCommandException(NAME + " sets nothing.", "Name a parameter and its value.");
        }
        AdfsCommand command = new AdfsCommand();
        for (int i = 1; i < words.size(); i += 2) {
            command.take(words.get(i), i + 1 < words.size() ? words.get(i + 1) : "");
        }
        return command.properties();
    }

    private void take(String name, String value) {
        if (!isName(name)) {
            throw new AdfsCommandException(
                    "\"" + name + "\" belongs to no parameter.", "Name the parameter before it, with a dash.");
        }
        Parameter parameter = Parameter.named(name.substring(1));
        if (value.isEmpty() || isName(value)) {
            throw new AdfsCommandException(
                    "-" + parameter.written + " has no value.", "Give it " + parameter.takes + ".");
        } else if (given.put(parameter, value) != null) {
            throw new AdfsCommandException("-" + parameter.written + " is given twice.", "Keep one of the two.");
        }
    }

    private static boolean isName(String word) {
        return word.length() > 1 && DASHES.indexOf(word.charAt(0)) >= 0 && Character.isLetter(word.charAt(1));
    }

    private AdfsProperties properties() {
        return new AdfsProperties(
                value(Parameter.ENABLE_PERSISTENT_SSO, AdfsCommand::bool),
                value(Parameter.ENABLE_KMSI, AdfsCommand::bool),
                value(Parameter.SSO_LIFETIME, text -> length(text, Duration::ofMinutes)),
                value(Parameter.KMSI_LIFETIME_MINS, text -> length(text, Duration::ofMinutes)),
                value(Parameter.PERSISTENT_SSO_LIFETIME_MINS, text -> length(text, Duration::ofMinutes)),
                value(Parameter.DEVICE_USAGE_WINDOW_IN_DAYS, text -> length(text, Duration::ofDays)),
                value(Parameter.PERSISTENT_SSO_CUTOFF_TIME, AdfsCommand::dateTime));
    }

    private <T> Optional<T> value(Parameter parameter, Function<String, Optional<T>> type) {
        String text = given.get(parameter);
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = type.apply(text);
        if (value.isEmpty()) {
            throw new AdfsCommandException(
                    "\"" + text + "\" does not fit -" + parameter.written + ".", "Give it " + parameter.takes + ".");
        }
        return value;
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "$true" -> Optional.of(true);
            case "$false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** An Int32 above zero. */
    private static Optional<Duration> length(String text, LongFunction<Duration> unit) {
        try {
            int count = Integer.parseInt(text);
            return count > 0 ? Optional.of(unit.apply(count)) : Optional.empty();
        } catch (NumberFormatException notAnInt32) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> dateTime(String text) {
        try {
            LocalDateTime time = text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
