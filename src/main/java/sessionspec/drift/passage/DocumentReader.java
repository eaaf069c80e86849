package sessionspec.drift.passage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sessionspec.catalogue.Section;

/** Takes the text of a document apart into blocks, by the format that the file's name tells. */
public enum DocumentReader {
    TEXT {
        @Override
        List<Block> blocks(String text) {
            List<Block> blocks = new ArrayList<>();
            int number = 0;
            for (String line : (Iterable<String>) text.lines()::iterator) {
                blocks.add(Block.of(line, ++number, Block.Shape.HEADING));
            }
            return blocks;
        }
    },
    MARKDOWN {
        @Override
        List<Block> blocks(String text) {
            return MarkdownBlocks.of(text);
        }
    },
    HTML {
        @Override
        List<Block> blocks(String text) {
            return HtmlBlocks.of(text);
        }
    };

    /** The blocks in reading order; some may be blank. */
    abstract List<Block> blocks(String text);

    /**
     * The passages in reading order, at least one.
     *
     * @param sections the document's known headings in reading order
     */
    public List<Passage> passages(SuppliedFile file, List<Section> sections) throws UnreadableDocument {
        try {
            List<Passage> passages = Passages.of(blocks(file.text()), sections);
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

    public static DocumentReader of(Path file) throws UnreadableDocument {
        String extension = extension(file);
        return switch (extension) {
            case "txt" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm" -> HTML;
            default ->
                throw new UnreadableDocument(
                        SuppliedFile.placeOf(file),
                        extension.isEmpty()
                                ? "The file's name has no extension, so its format is unknown."
                                : "No document can be read from a ." + extension + " file.",
                        "Save the document as .txt, .md or .html, or move the file elsewhere.");
        };
    }

    /** The file's name without folder and extension. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
