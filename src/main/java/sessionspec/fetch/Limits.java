package sessionspec.fetch;

import java.time.Duration;

/**
 * How long a document may take, and how much may come.
 *
 * @param connect     for a connection to be made
 * @param whole       for one document with all its redirects and retries
 * @param longestWait that a server may ask for before the next try; it is not waited for longer
 * @param tries       after which a server that asks to wait is given up, at least 1
 * @param redirects   that are followed at most
 * @param bytes       that are read at most
 */
public record Limits(Duration connect, Duration whole, Duration longestWait, int tries, int redirects, int bytes) {

    /** Those that are good for any public site, with a time for each document. */
    public static Limits within(Duration whole) {
        return new Limits(Duration.ofSeconds(10), whole, Duration.ofSeconds(30), 3, 5, 4 << 20);
    }
}
