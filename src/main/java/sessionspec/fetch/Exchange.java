package sessionspec.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;

/** One request and its whole answer, or the sentence that says why there is none. */
final class Exchange {

    private final Limits limits;
    private final HttpClient client;

    Exchange(Limits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpResponse<byte[]> send(URI address, Receipt receipt, Duration left) throws NotFetched, InterruptedException {
        AtomicBoolean began = new AtomicBoolean();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request(address, receipt), head -> {
            began.set(true);
            return new LimitedBody(limits.bytes());
        });
        try {
            return answer.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw timedOut(limits);
        } catch (ExecutionException e) {
            throw failure(e, address, began.get());
        } finally {
            answer.cancel(true);
        }
    }

    static NotFetched timedOut(Limits limits) {
        return new NotFetched("timed out after " + limits.whole().toSeconds()
                + " seconds. Try again, or allow more with" + " --timeout.");
    }

    private static HttpRequest request(URI address, Receipt receipt) throws NotFetched {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(address);
        } catch (IllegalArgumentException e) {
            throw new NotFetched(
                    "not asked for: " + address + " is no address of a web page. Mend it in the catalogue.");
        }
        request.header("Accept", "text/html, text/markdown;q=0.9").header("User-Agent", "session-lifetime-spec");
        if (!receipt.etag().isEmpty()) {
            request.header("If-None-Match", receipt.etag());
        }
        if (!receipt.lastModified().isEmpty()) {
            request.header("If-Modified-Since", receipt.lastModified());
        }
        return request.build();
    }

    private NotFetched failure(ExecutionException e, URI address, boolean began) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedBody.TooLarge) {
                return new NotFetched("too large: more than " + limits.bytes() / 1_000_000
                        + " MB came, and no document has as much.");
            }
            if (cause instanceof HttpConnectTimeoutException) {
                return new NotFetched("not reached: " + address.getHost() + " did not answer within "
                        + limits.connect().toSeconds() + " seconds. Is there a network?");
            }
            if (cause instanceof ConnectException) {
                return new NotFetched("not reached: there is no way to " + address.getHost() + ". Is there a network?");
            }
            if (cause instanceof SSLException) {
                return new NotFetched("not reached: no secure connection to " + address.getHost() + ".");
            }
            if (cause instanceof IOException && began) {
                return new NotFetched("truncated: the connection broke off before all had come. Try again.");
            }
        }
        return new NotFetched("failed: " + address.getHost() + " gave no answer that is one.");
    }
}
