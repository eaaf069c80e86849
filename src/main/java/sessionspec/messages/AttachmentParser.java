package sessionspec.messages;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JsonParser;

/** What examples left behind. Only text is kept; of anything else the size is. */
final class AttachmentParser {

    private final Words words;
    private String attempt = "";

    AttachmentParser(Words words) {
        this.words = words;
    }

    Attachment read(JsonParser json) {
        String step = "";
        String mediaType = "";
        String file = "";
        String encoding = "";
        String body = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "testCaseStartedId" -> attempt = Words.text(json);
                case "testStepId" -> step = Words.text(json);
                case "mediaType" -> mediaType = words.once(json);
                case "fileName" -> file = Words.text(json);
                case "contentEncoding" -> encoding = words.once(json);
                case "body" -> body = Words.text(json);
                default -> json.skipChildren();
            }
        }
        return attachment(step, mediaType, file, encoding.equals("BASE64"), body);
    }

    /** Id of the attempt that the last one belongs to; empty when it belongs to the run. */
    String attempt() {
        return attempt;
    }

    private static Attachment attachment(String step, String mediaType, String file, boolean encoded, String body) {
        if (!isText(mediaType)) {
            return new Attachment(step, mediaType, file, "", encoded ? decodedLength(body) : length(body));
        }
        String text = encoded ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8) : body;
        return new Attachment(step, mediaType, file, text, length(text));
    }

    private static boolean isText(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip();
        return type.startsWith("text/")
                || type.equals("application/json")
                || type.equals("application/xml")
                || type.endsWith("+json")
                || type.endsWith("+xml") && !type.startsWith("image/");
    }

    private static long length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long decodedLength(String base64) {
        int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
        return base64.length() / 4 * 3L - padding;
    }
}
