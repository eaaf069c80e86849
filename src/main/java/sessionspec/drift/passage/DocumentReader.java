package sessionspec.drift.passage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Section;

/** Takes the text of a document apart into passages, by the format that the file's name tells. */
public final class DocumentReader {

    private final String stem;
    private final Function<String, List<Block>> blocks;

    /** @param blocks of a text in reading order; some may be blank */
    private DocumentReader(String stem, Function<String, List<Block>> blocks) {
        this.stem = stem;
        this.blocks = blocks;
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
     * The passages in reading order, at least one.
     *
     * @param sections the document's known headings in reading order
     */
    public List<Passage> passages(SuppliedFile file, List<Section> sections) throws UnreadableDocument {
        try {
            List<Passage> passages = Passages.of(blocks.apply(file.text()), sections);
            if (passages.isEmpty()) {
                throw new UnreadableDocument(
                        file.place(), "The file holds no words.", "Save the document again, with its text.");
            }
            return passages;
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(
                    file.place(), "The file's markup is nested too deeply.", "Save the document as text (.txt).");
        }
    }

    private static List<Block> lines(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Block.of(lines.get(at), at + 1, Block.Shape.HEADING))
                .toList();
    }
}
