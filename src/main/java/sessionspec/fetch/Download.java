package sessionspec.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import sessionspec.upkeep.NotDone;

/** Gets one page, and comes back when a server asks to. */
final class Download {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration WAIT_UNLESS_TOLD = Duration.ofSeconds(5);
    private static final int TRIES = 3;
    private static final int MOST_BYTES = 4 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Duration whole;
    private final Consumer<Duration> pause;
    private final long deadline;

    Download(Duration whole, Consumer<Duration> pause) {
        this.whole = whole;
        this.pause = pause;
        this.deadline = System.nanoTime() + whole.toNanos();
    }

    /** The page, or nothing when it has not changed since the receipt. */
    Optional<Page> get(String address, Receipts.Receipt receipt) throws NotDone, InterruptedException {
        HttpRequest.Builder request = request(address, receipt);
        try {
            for (int tries = 1; true; tries++) {
                HttpResponse<InputStream> response =
                        client.send(request.timeout(left()).build(), HttpResponse.BodyHandlers.ofInputStream());
                int status = response.statusCode();
                if (status == 200) {
                    return Optional.of(Page.of(response, body(response)));
                } else if (status == 304) {
                    return Optional.empty();
                } else if (status != 429 && status != 503) {
                    throw new NotDone(refused(response, status));
                }
                Duration wait = wait(response);
                if (tries == TRIES || wait.compareTo(LONGEST_WAIT) > 0 || wait.compareTo(left()) >= 0) {
                    throw new NotDone((status == 429 ? "too many requests: " : "not available now: ")
                            + response.uri().getHost() + " asks to wait " + wait.toSeconds()
                            + " seconds. Try again later.");
                }
                pause.accept(wait);
            }
        } catch (IOException e) {
            throw new NotDone(unreached(e, URI.create(address).getHost()));
        } catch (IllegalArgumentException e) { // with which the client meets an address that is none
            throw new NotDone("redirected to what is no address: " + e.getMessage() + ".");
        }
    }

    private static HttpRequest.Builder request(String address, Receipts.Receipt receipt) throws NotDone {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new NotDone("not asked for: " + address + " is no address of a web page. Mend it in the catalogue.");
        }
        request.header("Accept", "text/html, text/markdown;q=0.9").header("User-Agent", "session-lifetime-spec");
        if (!receipt.etag().isEmpty()) {
            request.header("If-None-Match", receipt.etag());
        }
        if (!receipt.lastModified().isEmpty()) {
            request.header("If-Modified-Since", receipt.lastModified());
        }
        return request;
    }

    private Duration left() throws IOException {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            throw new HttpTimeoutException("");
        }
        return left;
    }

    private byte[] body(HttpResponse<InputStream> response) throws NotDone, IOException {
        try (InputStream body = response.body()) {
            // The client's own limit is for the head alone: a body that has not come in time is broken off.
            CompletableFuture.delayedExecutor(left().toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> close(body));
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            left();
            if (bytes.length > MOST_BYTES) {
                throw new NotDone(
                        "too large: more than " + MOST_BYTES / 1_000_000 + " MB came, and no document has as much.");
            }
            return bytes;
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            left();
            throw new NotDone("truncated: the connection broke off before all had come. Try again.");
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // whoever reads it is told
        }
    }

    private static Duration wait(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(told -> told.matches("[0-9]{1,9}"))
                .map(told -> Duration.ofSeconds(Long.parseLong(told)))
                .orElse(WAIT_UNLESS_TOLD);
    }

    private static String refused(HttpResponse<?> response, int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> unfollowed(response);
            case 404, 410 ->
                "not found: " + response.uri() + " answered " + status
                        + ". Look for its new address and put it into the catalogue.";
            case 401, 403 -> "a sign-in is asked for: " + response.uri() + " answered " + status + ".";
            default -> "failed: " + response.uri() + " answered " + status + ".";
        };
    }

    private static String unfollowed(HttpResponse<?> response) {
        URI next =
                response.uri().resolve(response.headers().firstValue("Location").orElse(""));
        if (!"http".equals(next.getScheme()) && !"https".equals(next.getScheme())) {
            return "redirected to what is no address: " + next + ".";
        }
        return next.getScheme().equals(response.uri().getScheme())
                ? "redirected in a circle or too often, at last to " + next + "."
                : "redirected to an address that is not secure, " + next + ", and not followed.";
    }

    private String unreached(IOException e, String host) {
        if (e instanceof HttpConnectTimeoutException) {
            return "not reached: " + host + " did not answer within " + CONNECT.toSeconds()
                    + " seconds. Is there a network?";
        } else if (e instanceof HttpTimeoutException) {
            return "timed out after " + whole.toSeconds() + " seconds. Try again, or allow more with --timeout.";
        } else if (e instanceof ConnectException) {
            return "not reached: there is no way to " + host + ". Is there a network?";
        } else if (e instanceof SSLException) {
            return "not reached: no secure connection to " + host + ".";
        }
        return "failed: " + host + " gave no answer that is one.";
    }
}
