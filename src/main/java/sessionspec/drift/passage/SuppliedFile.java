package sessionspec.drift.passage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Sha256;

/**
 * A reader's file, proved to be text.
 *
 * @param place  the file
 * @param text   its text without byte order mark
 * @param sha256 of its bytes, hex
 */
public record SuppliedFile(Place place, String text, String sha256) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final long LARGEST = 64L << 20;
    private static final String SAVE_AS_TEXT =
            "Open the document where it is published and save it again as a web page (.html) or as UTF-8 text (.txt).";

    public static SuppliedFile read(Path file) throws UnreadableDocument {
        Place place = Place.of(file);
        byte[] bytes = bytes(file, place);
        String text = decode(bytes, place);
        requireText(text, place);
        return new SuppliedFile(place, text, Sha256.of(bytes));
    }

    private static byte[] bytes(Path file, Place place) throws UnreadableDocument {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableDocument(place, "This is a folder, not a document.", "Name a file.");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableDocument(place, "The file is larger than 64 MB; no document is.", SAVE_AS_TEXT);
            }
            return Files.readAllBytes(file);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableDocument(place, "There is no such file.", "Check the path.");
        } catch (IOException e) {
            throw new UnreadableDocument(
                    place, "The file cannot be read: " + e.getMessage() + ".", "Check its permissions.");
        }
    }

    private static String decode(byte[] bytes, Place place) throws UnreadableDocument {
        Charset charset = switch (latin(bytes, Math.min(bytes.length, 2))) {
            case "\u00FF\u00FE" -> StandardCharsets.UTF_16LE;
            case "\u00FE\u00FF" -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (!charset.newDecoder().decode(in, out, true).isError()) {
            String text = out.flip().toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        }
        if (charset == StandardCharsets.UTF_8 && latin(bytes, bytes.length).indexOf('\0') >= 0) {
            throw binary(place);
        }
        int offset = in.position();
        int line = 1 + (int) latin(bytes, offset).chars().filter(c -> c == '\n').count();
        throw new UnreadableDocument(
                new Place(place.file(), line),
                "The file is not valid " + charset + ": byte 0x"
                        + HexFormat.of().withUpperCase().toHexDigits(bytes[offset]) + " at offset " + offset
                        + " does not belong there.",
                "Save it as UTF-8: in most editors \"Save as\", encoding \"UTF-8\".");
    }

    /** The first bytes, a character each. */
    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static void requireText(String text, Place place) throws UnreadableDocument {
        if (text.isBlank()) {
            throw new UnreadableDocument(place, "The file is empty.", SAVE_AS_TEXT);
        }
        long control = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == 0x7F)
                .count();
        if (text.indexOf('\0') >= 0 || control * 100 > text.length()) {
            throw binary(place);
        }
    }

    private static UnreadableDocument binary(Place place) {
        return new UnreadableDocument(place, "The file is binary, not text.", SAVE_AS_TEXT);
    }
}
