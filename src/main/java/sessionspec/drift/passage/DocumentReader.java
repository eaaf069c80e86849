package sessionspec.drift.passage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Section;

/** Takes the text of a document apart into passages, by the format that the file's name tells. */
public final class DocumentReader {

    private static final BiFunction<String, Set<String>, Content> WEB =
            (text, known) -> HtmlBlocks.of(HtmlPage.of(text));
    private static final Map<String, BiFunction<String, Set<String>, Content>> FORMATS = Map.of(
            "txt",
            TextBlocks::of,
            "md",
            (text, known) -> MarkdownBlocks.of(text),
            "markdown",
            (text, known) -> MarkdownBlocks.of(text),
            "html",
            WEB,
            "htm",
            WEB);

    private static final Pattern WEB_PAGE = Pattern.compile("(?i)\\s*+(?:<!doctype html|<html)\\b");

    /** In characters; it bounds what the report shows of the document. The longest of them has 15,000. */
    private static final int LONGEST = 500_000;

    private final String stem;
    private final BiFunction<String, Set<String>, Content> format;

    private DocumentReader(String stem, BiFunction<String, Set<String>, Content> format) {
        this.stem = stem;
        this.format = format;
    }

    /** Whether a file's name tells a format that a document can be read from. */
    public static boolean reads(Path file) {
        return FORMATS.containsKey(extension(file));
    }

    /** @throws UnreadableDocument when the file's name tells no format that a document can be read from */
    public static DocumentReader of(Path file) throws UnreadableDocument {
        String extension = extension(file);
        if (!reads(file)) {
            throw new UnreadableDocument(
                    Place.of(file),
                    extension.isEmpty()
                            ? "The file's name has no extension, so its format is unknown."
                            : "No document can be read from a ." + extension + " file.",
                    "Save the document as .txt, .md or .html, or move the file elsewhere.");
        }
        String name = String.valueOf(file.getFileName());
        return new DocumentReader(name.substring(0, name.length() - extension.length() - 1), FORMATS.get(extension));
    }

    /** A file's name without folder and extension. */
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

    public String stem() {
        return stem;
    }

    public SuppliedDocument read(SuppliedFile file, Known known) throws UnreadableDocument {
        try {
            Content content = content(file, known.fingerprints());
            List<Block> blocks = blocks(content, known);
            if (blocks.stream().mapToInt(block -> block.text().length()).sum() > LONGEST) {
                throw new UnreadableDocument(
                        file.place(),
                        String.format(
                                Locale.ROOT,
                                "The file holds more than %,d characters of text; no document does.",
                                LONGEST),
                        "Save the document alone, without what is not part of it.");
            }
            List<Passage> passages = Passages.of(blocks, known.sections());
            if (passages.isEmpty()) {
                throw new UnreadableDocument(
                        file.place(), "The file holds no words.", "Save the document again, with its text.");
            }
            String edition = content.edition().isEmpty() ? editionIn(passages) : content.edition();
            return new SuppliedDocument(edition, passages);
        } catch (StackOverflowError e) {
            throw new UnreadableDocument(
                    file.place(), "The file's markup is nested too deeply.", "Save the document as text (.txt).");
        }
    }

    /**
     * What look like headings of a file of which no headings are known: marked as such, or in a file that marks none a short
     * line that ends no sentence and has a longer one below it.
     */
    public List<Section> headings(SuppliedFile file) {
        return LikelyHeadings.in(content(file, Set.of()).blocks());
    }

    /** By the format that the name tells, unless a web page was saved under the name of a text or the other way round. */
    private Content content(SuppliedFile file, Set<String> known) {
        boolean page = WEB_PAGE.matcher(file.text()).lookingAt();
        boolean tagless = format.equals(WEB) && file.text().indexOf('<') < 0;
        if (page) {
            return HtmlBlocks.of(HtmlPage.of(file.text()));
        }
        return tagless ? TextBlocks.of(file.text(), known) : format.apply(file.text(), known);
    }

    /** With the labels that are known and stand nowhere else. */
    private static List<Block> blocks(Content content, Known known) {
        Set<String> wanted = new HashSet<>(known.fingerprints());
        content.blocks().forEach(block -> wanted.remove(Fingerprint.of(block.text())));
        List<Block> blocks = new ArrayList<>(content.labels());
        blocks.removeIf(label -> !wanted.contains(Fingerprint.of(label.text())));
        blocks.addAll(TableRows.asKnown(content.blocks(), known.fingerprints()));
        return Furniture.marked(blocks, known);
    }

    /** The date that the site gives the document where it is published, as "Last updated on" does. */
    private static String editionIn(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.marks().furniture())
                .map(passage -> EditionDate.in(passage.text()))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }
}
