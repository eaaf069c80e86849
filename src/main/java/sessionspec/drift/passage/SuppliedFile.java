package sessionspec.drift.passage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Sha256;

/**
 * A reader's file, proved to be text.
 *
 * @param text its text without byte order mark
 */
public record SuppliedFile(Place place, String text, String sha256) {

    /** In bytes. The longest of the documents has 15 KB of text, and its web page about 200 KB. */
    public static final int LARGEST = 4 << 20;

    /** UTF-8 that was taken for Windows-1252 and saved as UTF-8 again. */
    private static final Pattern TWICE = Pattern.compile(
            "\\u00E2\\u20AC[\\u0090-\\u00FF\\u0152-\\u0178\\u2018-\\u2122]|\\u00C3[\\u0080-\\u00BF]|\\u00C2[\\u00A0-\\u00BF]");

    /** A sign or two may be spoilt in any copy. */
    private static final int OFTEN = 3;

    private static final String SAVE_AS_TEXT =
            "Open the document where it is published and save it again as a web page (.html) or as UTF-8 text (.txt).";

    /**
     * Reads a file at once or not at all.
     *
     * @throws UnreadableDocument when it is no regular file, cannot be read, is empty, holds more than {@link #LARGEST}
     *                            bytes, or is not text
     */
    public static SuppliedFile read(Path file) throws UnreadableDocument {
        Place place = Place.of(file);
        byte[] bytes = bytes(file, place);
        String binary = Signature.of(bytes);
        if (!binary.isEmpty()) {
            throw new UnreadableDocument(place, "The file is " + binary + ", not text.", SAVE_AS_TEXT);
        }
        String text = TextEncoding.decode(bytes, place);
        if (text.isBlank()) {
            throw new UnreadableDocument(place, "The file is empty.", SAVE_AS_TEXT);
        }
        if (!isText(text)) {
            throw new UnreadableDocument(place, "The file is binary, not text.", SAVE_AS_TEXT);
        }
        if (TWICE.matcher(text).results().count() >= OFTEN) {
            throw new UnreadableDocument(
                    place,
                    "The file was encoded twice: signs such as an apostrophe or a dash stand there as two or three others.",
                    SAVE_AS_TEXT);
        }
        return new SuppliedFile(place, text, Sha256.of(bytes));
    }

    /** Only a regular file is opened: a pipe or a device could keep its reader waiting for ever. */
    private static byte[] bytes(Path file, Place place) throws UnreadableDocument {
        if (!Files.isRegularFile(file)) {
            throw noFile(file, place);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableDocument(
                        place, "The file is larger than " + (LARGEST >> 20) + " MB; no document is.", SAVE_AS_TEXT);
            }
            return bytes;
        } catch (UnreadableDocument e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new UnreadableDocument(place, "The file may not be read.", "Check its permissions.");
        } catch (IOException e) {
            throw new UnreadableDocument(
                    place, "The file cannot be read: " + e.getMessage() + ".", "Copy it here again.");
        }
    }

    private static UnreadableDocument noFile(Path file, Place place) {
        if (Files.isDirectory(file)) {
            return new UnreadableDocument(
                    place,
                    "This is a folder, not a document.",
                    "Put the document itself here under this name, or give the folder another one.");
        }
        if (Files.exists(file)) {
            return new UnreadableDocument(
                    place, "This is a pipe or a device, not a file.", "Put the document itself here under this name.");
        }
        if (Files.isSymbolicLink(file)) {
            return new UnreadableDocument(
                    place,
                    "This link leads nowhere, or in a circle.",
                    "Put the document itself here, or mend the link.");
        }
        String what = Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
                ? "There is no such file."
                : "The file may not be looked at.";
        return new UnreadableDocument(place, what, "Check the path and its permissions.");
    }

    private static boolean isText(String text) {
        long control = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == 0x7F)
                .count();
        return text.indexOf('\0') < 0 && control * 100 <= text.length();
    }
}
