package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.Map;
import java.util.Optional;
import sessionspec.ask.words.Times;
import sessionspec.command.Numbers;

/** Reads names with their values, as {@code Get-AdfsProperties} prints them, and of {@code Get-AdfsFarmInformation} the version. */
final class AdfsProperties {

    /** The words of each property that was understood, of which two are printed under other names than they are set by. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("KmsiEnabled", "EnableKmsi"),
            Map.entry("EnableKmsi", "EnableKmsi"),
            Map.entry("PersistentSsoEnabled", "EnablePersistentSso"),
            Map.entry("EnablePersistentSso", "EnablePersistentSso"),
            Map.entry("SsoLifetime", "SsoLifetime"),
            Map.entry("KmsiLifetimeMins", "KmsiLifetimeMins"),
            Map.entry("PersistentSsoLifetimeMins", "PersistentSsoLifetimeMins"),
            Map.entry("DeviceUsageWindowInDays", "DeviceUsageWindowInDays"));

    private AdfsProperties() {}

    /** Whether there is any such property in it. */
    static boolean read(String text, Collected collected) {
        boolean any = false;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            String line = text.substring(begin, end);
            int equals = line.indexOf('=');
            int colon = equals > 0 ? equals : line.indexOf(':');
            if (colon > 0 && line.charAt(0) > ' ') {
                any |= property(
                        line.substring(0, colon).replace("\"", "").trim(),
                        line.substring(colon + 1).trim(),
                        begin,
                        collected);
            }
            begin = end + 1;
        }
        return any;
    }

    private static boolean property(String name, String value, int at, Collected collected) {
        if (KNOWN.containsKey(name)) {
            known(KNOWN.get(name), value, at, collected);
            return true;
        }
        switch (name) {
            case "PersistentSsoCutoffTime" -> cutoff(value, at, collected);
            case "SsoEnabled", "BrowserSsoEnabled" -> {
                if (!value.equalsIgnoreCase("True")) {
                    collected.leave(name + " is not True, which was not taken.", at);
                }
            }
            case TokenLifetimes.LIFETIME ->
                new TokenLifetimes("What is given", Assigned.UNSAID, collected)
                        .lifetime(value.replace("\"", "").replace(",", ""), at);
            case "CurrentFarmBehavior" -> farm(value, at, collected);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void known(String name, String value, int at, Collected collected) {
        boolean isSwitch = name.startsWith("Enable");
        if (isSwitch && (value.equalsIgnoreCase("True") || value.equalsIgnoreCase("False"))
                || !isSwitch && isCount(value)) {
            collected.take(name + " " + value, at);
        } else {
            collected.leave(name + " has a value that cannot be read, " + quoted(value) + ".", at);
        }
    }

    private static boolean isCount(String value) {
        return !value.startsWith("0") && Numbers.count(value).isPresent();
    }

    /** The first day of all is printed where none was set; another is printed as the culture has it, which may mean two days. */
    private static void cutoff(String value, int at, Collected collected) {
        boolean unset = value.isEmpty() || value.contains("0001");
        Optional<String> iso = value.length() >= 16 && value.charAt(10) == 'T'
                ? Optional.of(value.substring(0, 10) + "/" + value.substring(11, 16))
                        .filter(it -> Times.read(it).isPresent())
                : Optional.empty();
        iso.ifPresent(it -> collected.take("PersistentSsoCutoffTime " + it, at));
        if (!unset && iso.isEmpty()) {
            collected.leave(
                    "PersistentSsoCutoffTime is " + quoted(value)
                            + ", which was not taken: write it as 2026-01-31T08:00 to be sure which day is meant.",
                    at);
        }
    }

    private static void farm(String value, int at, Collected collected) {
        if (value.equals("1")) {
            collected.take("adfs 2012r2", at);
        } else if (value.equals("3") || value.equals("4")) {
            collected.take("adfs 2016", at);
        } else {
            collected.leave("CurrentFarmBehavior is " + quoted(value) + ", which was not taken.", at);
        }
    }
}
