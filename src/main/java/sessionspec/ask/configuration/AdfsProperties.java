package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.Map;
import java.util.Optional;
import sessionspec.ask.configuration.Account.Fate;
import sessionspec.ask.configuration.TextLines.Kind;
import sessionspec.ask.words.Times;
import sessionspec.command.Letters;
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

    private final Collected collected;
    /** Whether what stands on the next line may be the rest of a value. */
    private boolean goesOn;

    AdfsProperties(Collected collected) {
        this.collected = collected;
    }

    /** What a line says, if it is such a property; of others only that they are some. */
    Kind read(String line, int at) {
        int equals = line.indexOf('=');
        int colon = equals > 0 ? equals : line.indexOf(':');
        if (line.charAt(0) <= ' ') {
            if (goesOn) {
                collected.pass(Fate.OTHER_PROPERTY, at);
            }
            return goesOn ? Kind.IDLE : Kind.OTHER;
        }
        String name = colon > 0 ? line.substring(0, colon).replace("\"", "").trim() : "";
        if (!name.isEmpty() && property(name, line.substring(colon + 1).trim(), at)) {
            goesOn = false;
            return Kind.SAYS;
        }
        goesOn = isName(name) && line.charAt(colon - 1) == ' ';
        if (goesOn) {
            collected.pass(Fate.OTHER_PROPERTY, at);
        }
        return goesOn ? Kind.IDLE : Kind.OTHER;
    }

    private static boolean isName(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Letters.isLetter(word.charAt(at)) && (word.charAt(at) < '0' || word.charAt(at) > '9')) {
                return false;
            }
        }
        return word.length() > 2;
    }

    private boolean property(String name, String value, int at) {
        if (KNOWN.containsKey(name)) {
            known(KNOWN.get(name), value, at);
            return true;
        }
        switch (name) {
            case "PersistentSsoCutoffTime" -> cutoff(value, at);
            case "SsoEnabled", "BrowserSsoEnabled" -> {
                if (value.equalsIgnoreCase("True")) {
                    collected.pass(Fate.TAKEN, at);
                } else {
                    collected.leave(name + " is not True, which was not taken.", at);
                }
            }
            case TokenLifetimes.LIFETIME ->
                new TokenLifetimes("What is given", Assigned.UNSAID, collected)
                        .lifetime(value.replace("\"", "").replace(",", ""), at);
            case "CurrentFarmBehavior" -> farm(value, at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void known(String name, String value, int at) {
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
    private void cutoff(String value, int at) {
        boolean unset = value.isEmpty() || value.contains("0001");
        Optional<String> iso = value.length() >= 16 && value.charAt(10) == 'T'
                ? Optional.of(value.substring(0, 10) + "/" + value.substring(11, 16))
                        .filter(it -> Times.read(it).isPresent())
                : Optional.empty();
        iso.ifPresent(it -> collected.take("PersistentSsoCutoffTime " + it, at));
        if (unset) {
            collected.pass(Fate.TAKEN, at);
        } else if (iso.isEmpty()) {
            collected.leave(
                    "PersistentSsoCutoffTime is " + quoted(value)
                            + ", which was not taken: write it as 2026-01-31T08:00 to be sure which day is meant.",
                    at);
        }
    }

    private void farm(String value, int at) {
        if (value.equals("1")) {
            collected.take("adfs 2012r2", at);
        } else if (value.equals("3") || value.equals("4")) {
            collected.take("adfs 2016", at);
        } else {
            collected.leave("CurrentFarmBehavior is " + quoted(value) + ", which was not taken.", at);
        }
    }
}
