package sessionspec.ask.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.command.Letters;

/**
 * What people write in words of their own, and how the same is said here.
 *
 * @param begins how what people call it begins, in small letters
 */
record Meant(String says, List<String> begins) {

    /** As many as a reader looks at. */
    private static final int MOST = 4;

    /** What is so; of several of which the first word is the same the first is meant. */
    private static final List<Meant> SO = List.of(
            of("device hybrid", "hybrid"),
            of("device registered", "registered", "byod"),
            of("device joined", "joined", "entra join"),
            of("user federated", "federat"),
            of("policy every time", "every time"),
            of("policy every 1d mfa", "mfa"),
            of("policy every 8h", "sign-in frequency", "signin frequency", "sif"),
            of("browser never", "persistent browser", "browser session", "stay signed in"),
            of("KmsiLifetimeMins 1440", "kmsi", "keep me signed in"),
            of("PersistentSsoLifetimeMins 43200", "persistentsso", "persistent sso"),
            of("token-lifetime 90m for the organisation", "token lifetime", "accesstoken", "access token"),
            of("adfs 2016", "adfs", "ad fs"));

    private static final List<Meant> HAPPENS = List.of(
            of("sessions revoked", "revok", "sign out", "log out", "logout"),
            of("password changed", "password"),
            of("account disabled", "disable", "leaver", "offboard"),
            of("device disabled", "stolen", "lost device", "lost laptop", "lost phone", "wipe"),
            of("closes the browser", "close"),
            of("locks the device", "lock", "sleep"));

    private static Meant of(String says, String... begins) {
        return new Meant(says, List.of(begins));
    }

    /** How what is written in words may be said, in a sentence or two. */
    static String sentence(String text) {
        List<String> so = in(text, SO);
        List<String> happens = in(text, HAPPENS);
        String items = (so.isEmpty() ? List.of("policy every 8h", "device joined") : so)
                .stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(" and "));
        return "This is neither JSON of Microsoft Graph, nor what Get-AdfsProperties prints, nor a command that changes something: of one that begins with Get- paste what it prints. How things are"
                + " is written on lines such as " + items + "."
                + (happens.isEmpty() ? "" : " Add to what happens: " + String.join(", ", happens) + ".");
    }

    private static List<String> in(String text, List<Meant> among) {
        String lower = " " + Letters.lower(text);
        List<String> found = new ArrayList<>();
        for (Meant one : among) {
            String first = one.says.substring(0, one.says.indexOf(' ') + 1);
            if (found.size() < MOST
                    && found.stream().noneMatch(it -> it.startsWith(first))
                    && one.begins.stream().anyMatch(it -> lower.contains(" " + it))) {
                found.add(one.says);
            }
        }
        return found;
    }
}
