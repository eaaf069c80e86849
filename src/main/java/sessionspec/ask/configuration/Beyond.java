package sessionspec.ask.configuration;

import java.util.List;
import java.util.Optional;
import sessionspec.command.Letters;

/** What people paste of which no document speaks, so that they learn that rather than how to write it. */
final class Beyond {

    /**
     * Some of it.
     *
     * @param sign  what stands in it, in small letters
     * @param about in the words of the glossary, by which the page lists it
     */
    private record Known(String sign, String about) {}

    private static final String IDLE = "idle session timeout of Microsoft 365";
    private static final String GUESTS = "guests and external users";

    private static final List<Known> ALL = List.of(
            new Known("set-spobrowseridlesignout", IDLE),
            new Known("activitybasedauthenticationtimeout", IDLE),
            new Known("activitybasedtimeoutpolicy", IDLE),
            new Known("<trustframeworkpolicy", GUESTS),
            new Known("b2clogin", GUESTS),
            new Known("ciamlogin", GUESTS));

    static Optional<String> sentence(String text) {
        String lower = Letters.lower(text);
        if (lower.contains("aadsts")) {
            return Optional.of(
                    "No document explains error codes such as AADSTS; a maximum lifetime that the message gives in"
                            + " seconds may be a sign-in frequency, which is said by \"policy every 2d\", say.");
        }
        return ALL.stream()
                .filter(it -> lower.contains(it.sign()))
                .findFirst()
                .map(it ->
                        "This is about " + it.about() + ", which cannot be asked here, since no document explains it.");
    }
}
