package sessionspec.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Gets one page, following redirects and coming back when a server asks to. */
final class Download {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> SIGN_IN = Set.of(401, 403);

    private final Limits limits;
    private final Exchange exchange;
    private final Pause pause;
    private final Receipt receipt;
    private final long deadline;
    private final URI start;
    private URI at;
    private boolean forGood = true;
    private Optional<URI> movedTo = Optional.empty();

    private Download(URI start, Receipt receipt, Limits limits, Pause pause) {
        this.start = start;
        this.at = start;
        this.receipt = receipt;
        this.limits = limits;
        this.exchange = new Exchange(limits);
        this.pause = pause;
        this.deadline = System.nanoTime() + limits.whole().toNanos();
    }

    /**
     * The page, or nothing when it has not changed since the receipt.
     *
     * @throws NotFetched for everything else
     */
    static Optional<Page> get(URI address, Receipt receipt, Limits limits, Pause pause)
            throws NotFetched, InterruptedException {
        return new Download(address, receipt, limits, pause).get();
    }

    private Optional<Page> get() throws NotFetched, InterruptedException {
        int redirects = 0;
        int tries = 1;
        while (true) {
            HttpResponse<byte[]> response = exchange.send(at, receipt, left());
            int status = response.statusCode();
            if (status == 200) {
                return Optional.of(page(response));
            } else if (status == 304) {
                return Optional.empty();
            } else if (REDIRECTS.contains(status)) {
                follow(response);
                if (++redirects > limits.redirects()) {
                    throw new NotFetched("redirected in a circle or too often, at last to " + at + ".");
                }
            } else if (LATER.contains(status)) {
                Duration wait = RetryAfter.of(response);
                boolean worthIt = wait.compareTo(limits.longestWait()) <= 0 && wait.compareTo(left()) < 0;
                if (!worthIt || ++tries > limits.tries()) {
                    String what = status == 429 ? "too many requests: " : "not available now: ";
                    throw new NotFetched(
                            what + at.getHost() + " asks to wait " + wait.toSeconds() + " seconds. Try again later.");
                }
                pause.of(wait);
            } else if (GONE.contains(status)) {
                throw new NotFetched("not found: " + at + " answered " + status
                        + ". Look for its new address and put it into the catalogue.");
            } else if (SIGN_IN.contains(status)) {
                throw new NotFetched("a sign-in is asked for: " + at + " answered " + status + ".");
            } else {
                throw new NotFetched("failed: " + at + " answered " + status + ".");
            }
        }
    }

    private Duration left() throws NotFetched {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            throw Exchange.timedOut(limits);
        }
        return left;
    }

    private void follow(HttpResponse<byte[]> response) throws NotFetched {
        String location = response.headers().firstValue("Location").orElse("");
        URI next;
        try {
            next = at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new NotFetched("redirected to what is no address: " + location + ".");
        }
        boolean secure = "https".equals(next.getScheme());
        if (location.isBlank() || !secure && !"http".equals(next.getScheme()) || next.getHost() == null) {
            throw new NotFetched("redirected to what is no address: " + location + ".");
        }
        if (!secure && "https".equals(at.getScheme())) {
            throw new NotFetched("redirected to an address that is not secure, " + next + ", and not followed.");
        }
        forGood &= FOR_GOOD.contains(response.statusCode());
        at = next;
        movedTo = forGood && !isTranslation(next) ? Optional.of(next) : movedTo;
    }

    /** A site that sends everybody to the same address with a language in it has moved nothing. */
    private boolean isTranslation(URI next) {
        return String.valueOf(next.getPath())
                .replaceFirst("^/[a-z]{2}-[a-z]{2}(?=/)", "")
                .equals(start.getPath());
    }

    private Page page(HttpResponse<byte[]> response) throws NotFetched {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!encoding.equals("identity")) {
            throw new NotFetched("failed: it came compressed (" + encoding + "), which was not asked for.");
        }
        String type = response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .split(";", 2)[0]
                .strip();
        Receipt received = new Receipt(
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Last-Modified").orElse(""));
        return new Page(response.body(), type, at, movedTo, received);
    }
}
