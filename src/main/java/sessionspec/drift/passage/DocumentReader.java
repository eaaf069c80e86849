package sessionspec.drift.passage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Section;

/** Takes the text of a document apart into passages, by the format that the file's name tells. */
public final class DocumentReader {

    private final String stem;
    private final Function<String, Content> format;

    private DocumentReader(String stem, Function<String, Content> format) {
        this.stem = stem;
        this.format = format;
    }

    public static DocumentReader of(Path file) throws UnreadableDocument {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "txt" -> new DocumentReader(stem, DocumentReader::lines);
            case "md", "markdown" -> new DocumentReader(stem, MarkdownBlocks::of);
            case "html", "htm" -> new DocumentReader(stem, HtmlBlocks::of);
            default ->
                throw new UnreadableDocument(
                        Place.of(file),
                        extension.isEmpty()
                                ? "The file's name has no extension, so its format is unknown."
                                : "No document can be read from a ." + extension + " file.",
                        "Save the document as .txt, .md or .html, or move the file elsewhere.");
        };
    }

    /** The file's name without folder and extension. */
    public String stem() {
        return stem;
    }

    /**
     * What the file says.
     *
     * @param sections the document's known headings in reading order
     * @param known    fingerprints of the passages that are known of the document, possibly none: where the file leaves
     *                 open what belongs together, what gives more of them does
     */
    public SuppliedDocument read(SuppliedFile file, List<Section> sections, Set<String> known)
            throws UnreadableDocument {
        try {
            Content content = format.apply(file.text());
            List<Passage> passages = Passages.of(content.blocks(), sections);
            if (passages.isEmpty()) {
                throw new UnreadableDocument(
                        file.place(), "The file holds no words.", "Save the document again, with its text.");
            }
            return new SuppliedDocument(content.edition(), passages);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(
                    file.place(), "The file's markup is nested too deeply.", "Save the document as text (.txt).");
        }
    }

    private static Content lines(String text) {
        List<String> lines = text.lines().toList();
        return new Content(
                "",
                IntStream.range(0, lines.size())
                        .mapToObj(at -> Block.of(lines.get(at), at + 1, Block.Shape.HEADING))
                        .toList());
    }
}
