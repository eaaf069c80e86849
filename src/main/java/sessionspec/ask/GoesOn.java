package sessionspec.ask;

import java.util.Optional;

/**
 * How a story goes on after its last happening, and what is asked then.
 *
 * @param works whether the user goes on all the time, rather than doing nothing; empty where nothing is said of that
 * @param asks  what is tried, such as {@code works in Outlook}
 */
public record GoesOn(Optional<Boolean> works, Phrase asks) {}
