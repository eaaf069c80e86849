package sessionspec.drift.passage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import sessionspec.catalogue.Place;

/**
 * A reader's file, proved to be text.
 *
 * @param place  the file
 * @param text   its text without byte order mark
 * @param sha256 of its bytes, hex
 */
public record SuppliedFile(Place place, String text, String sha256) {

    private static final long LARGEST = 64L << 20;
    private static final String SAVE_AS_TEXT =
            "Open the document where it is published and save it again as a web page (.html) or as UTF-8 text (.txt).";

    public static SuppliedFile read(Path file) throws UnreadableDocument {
        Place place = placeOf(file);
        byte[] bytes = bytes(file, place);
        String text = decode(bytes, place);
        requireText(text, place);
        return new SuppliedFile(place, text, Fingerprint.sha256(bytes));
    }

    /** A path as a person would type it. */
    public static Place placeOf(Path file) {
        return new Place(file.toString().replace('\\', '/'), 0);
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
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, place);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, place);
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8, place);
    }

    private static String decode(byte[] bytes, int from, Charset charset, Place place) throws UnreadableDocument {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            if (charset == StandardCharsets.UTF_8 && indexOf(bytes, (byte) 0, bytes.length) >= 0) {
                throw binary(place);
            }
            String found = HexFormat.of().withUpperCase().toHexDigits(bytes[offset]);
            throw new UnreadableDocument(
                    new Place(place.file(), lineAt(bytes, offset)),
                    "The file is not valid " + charset + ": byte 0x" + found + " at offset " + offset
                            + " does not belong there.",
                    "Save it as UTF-8: in most editors \"Save as\", encoding \"UTF-8\".");
        }
        return out.flip().toString();
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

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, byte wanted, int before) {
        for (int i = 0; i < before; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
