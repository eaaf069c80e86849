package sessionspec.drift.passage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;

/**
 * Bytes to text, by evidence: a byte order mark; else UTF-16 when every other byte of Latin text is zero; else UTF-8
 * when it is valid, whatever the page declares, because nothing else looks like it by chance; else the encoding that a
 * web page declares; else Windows-1252, of which ISO-8859-1 is a part. A file that is UTF-8 but for some bytes is
 * damaged, and none of the others.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int HEAD = 2048;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta\\b[^>]{0,200}\\bcharset\\s*+=\\s*+[\"']?+\\s*+([\\w.:-]++)");

    /** @throws UnreadableDocument naming the first byte that does not belong into the encoding that fits best */
    static String decode(byte[] bytes, Place place) throws UnreadableDocument {
        Charset charset = guess(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (!charset.newDecoder().decode(in, out, true).isError()) {
            String text = out.flip().toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        }
        int offset = in.position();
        int line = 1 + (int) latin(bytes, offset).chars().filter(c -> c == '\n').count();
        throw new UnreadableDocument(
                new Place(place.file(), line),
                "The file is not valid " + charset.name() + ": byte 0x"
                        + HexFormat.of().withUpperCase().toHexDigits(bytes[offset]) + " at offset " + offset
                        + " does not belong there.",
                "Save it as UTF-8: in most editors \"Save as\", encoding \"UTF-8\".");
    }

    private static Charset guess(byte[] bytes) {
        String head = latin(bytes, Math.min(bytes.length, HEAD));
        if (head.startsWith("\u00FF\u00FE") || zeros(head, 1) > zeros(head, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\u00FE\u00FF") || zeros(head, 0) > zeros(head, 1)) {
            return StandardCharsets.UTF_16BE;
        }
        return looksLikeUtf8(bytes) ? StandardCharsets.UTF_8 : declared(head);
    }

    /** How many of the bytes at odd or even places are zero, when it is most of them, else 0. */
    private static long zeros(String head, int from) {
        long zeros = 0;
        for (int i = from; i < head.length(); i += 2) {
            zeros += head.charAt(i) == 0 ? 1 : 0;
        }
        return zeros * 3 > head.length() ? zeros : 0;
    }

    /** Whether it is valid, or has more characters beyond ASCII than bytes that do not belong there. */
    private static boolean looksLikeUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return true;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long invalid = text.chars().filter(c -> c == REPLACEMENT).count();
        long valid = text.chars().filter(c -> c > '\u007F').count() - invalid;
        return valid > invalid;
    }

    private static Charset declared(String head) {
        Matcher declared = DECLARED.matcher(head);
        if (declared.find()) {
            try {
                Charset charset = Charset.forName(declared.group(1));
                // Browsers take the first for the second, and UTF-8 it is not.
                boolean other = !charset.equals(StandardCharsets.ISO_8859_1) && !charset.equals(StandardCharsets.UTF_8);
                return other ? charset : WINDOWS;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return WINDOWS;
            }
        }
        return WINDOWS;
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
