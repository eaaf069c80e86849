package sessionspec.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sessionspec.upkeep.NotDone;

/**
 * What a server sent with status 200, whole as far as the protocol tells.
 *
 * @param address   where it was found in the end
 * @param movedTo   where it has moved for good, when that is another place
 * @param received  what the server wants to be asked with the next time
 */
record Page(byte[] bytes, String extension, URI address, Optional<URI> movedTo, Receipts.Receipt received) {

    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    static Page of(HttpResponse<?> response, byte[] bytes) throws NotDone {
        String encoding = header(response, "Content-Encoding");
        if (!encoding.isEmpty() && !encoding.equals("identity")) {
            throw new NotDone("failed: it came compressed (" + encoding + "), which was not asked for.");
        }
        String type = header(response, "Content-Type").split(";", 2)[0].strip();
        String extension = switch (type.toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> ".html";
            case "text/markdown", "text/x-markdown" -> ".md";
            default ->
                throw new NotDone("not the document: what came is " + (type.isEmpty() ? "of no type" : type)
                        + ", not a page of text.");
        };
        return new Page(
                bytes,
                extension,
                response.uri(),
                movedTo(response),
                new Receipts.Receipt(header(response, "ETag"), header(response, "Last-Modified")));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where those redirects led to that are for good, up to the first that is not. */
    private static Optional<URI> movedTo(HttpResponse<?> last) {
        Optional<URI> moved = Optional.empty();
        HttpResponse<?> response = last;
        while (response.previousResponse().isPresent()) {
            HttpResponse<?> from = response.previousResponse().get();
            if (!FOR_GOOD.contains(from.statusCode())) {
                moved = Optional.empty();
            } else if (moved.isEmpty()) {
                moved = Optional.of(response.uri());
            }
            response = from;
        }
        String start = response.uri().getPath();
        return moved.filter(to -> !isTranslation(start, to));
    }

    /** A site that sends everybody to the same address with a language in it has moved nothing. */
    private static boolean isTranslation(String start, URI to) {
        return String.valueOf(to.getPath())
                .replaceFirst("^/[a-z]{2}-[a-z]{2}(?=/)", "")
                .equals(start);
    }
}
