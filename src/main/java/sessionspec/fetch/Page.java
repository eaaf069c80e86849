package sessionspec.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server sent with status 200, whole as far as the protocol tells.
 *
 * @param bytes    its body
 * @param type     its content type without parameters, in lower case; empty when it has none
 * @param address  where it was found in the end
 * @param movedTo  where it has moved for good, when that is another place
 * @param received what the server wants to be asked with the next time
 */
record Page(byte[] bytes, String type, URI address, Optional<URI> movedTo, Receipt received) {

    /** The extension of a file that holds it, with the dot; empty when it is no page of text. */
    String extension() {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> ".html";
            case "text/markdown", "text/x-markdown" -> ".md";
            default -> "";
        };
    }
}
