package sessionspec.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.folder.Drift;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedDocument;
import sessionspec.drift.passage.UnreadableDocument;
import sessionspec.upkeep.NotDone;

/** Fetches documents into one folder. */
public final class DocumentFetch {

    private final Path folder;
    private final Duration whole;
    private final Consumer<Duration> pause;
    private final Receipts receipts;

    /**
     * @param folder is made when it is missing
     * @param whole  how long one document may take
     * @param pause  how to wait for a server that asks to
     */
    public DocumentFetch(Path folder, Duration whole, Consumer<Duration> pause) {
        this.folder = folder;
        this.whole = whole;
        this.pause = pause;
        this.receipts = new Receipts(folder);
    }

    /**
     * Brings the document. Nothing that is in the folder changes unless what came is proved to be it.
     *
     * @return what was done
     * @throws NotDone when it could not be brought, with the sentence that says why
     */
    public String fetch(CataloguedDocument document, boolean dryRun) throws NotDone, InterruptedException {
        Shelf shelf = new Shelf(folder, document);
        try {
            return dryRun ? plan(document, shelf) : fetch(document, shelf);
        } catch (IOException e) {
            throw new NotDone("not kept: a file could not be read or written (" + e.getMessage()
                    + "). Check the folder's permissions.");
        }
    }

    private static String plan(CataloguedDocument document, Shelf shelf) throws NotDone, IOException {
        String before = shelf.current()
                .map(file -> "; if it has changed, " + file.getFileName() + " moves to " + shelf.before())
                .orElse("");
        return "would be fetched from " + document.url() + " into " + shelf.kept(".html") + before + ".";
    }

    private String fetch(CataloguedDocument document, Shelf shelf) throws NotDone, IOException, InterruptedException {
        Optional<Path> current = shelf.current();
        Receipts.Receipt receipt =
                current.isPresent() ? receipts.of(document.url(), current.get()) : Receipts.Receipt.NONE;
        Optional<Page> answer = new Download(whole, pause).get(document.url(), receipt);
        if (answer.isEmpty()) {
            return "unchanged since it was fetched.";
        }
        Page page = answer.get();
        Path draft = shelf.draft(page.bytes(), page.extension());
        try {
            Proof proof = Proof.of(page, draft, document);
            if (current.isPresent() && saysTheSame(current.get(), proof.supplied(), document)) {
                receipts.put(document.url(), current.get(), page.received());
                return "unchanged: the page says what " + current.get().getFileName() + " says." + moved(page);
            }
            Path kept = shelf.kept(page.extension());
            shelf.replace(current, draft, kept);
            receipts.put(document.url(), kept, page.received());
            String before = current.map(
                            file -> " The copy before is " + shelf.before().resolve(file.getFileName()) + ".")
                    .orElse("");
            return "fetched: " + kept + " has " + proof.found() + " of " + proof.known() + " known passages." + before
                    + moved(page);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Pages carry more than their document, such as the time when they were served, and that changes every day. */
    private static boolean saysTheSame(Path current, SuppliedDocument supplied, CataloguedDocument document) {
        try {
            SuppliedDocument own = Drift.read(current, Optional.of(document));
            return own.edition().equals(supplied.edition()) && words(own).equals(words(supplied));
        } catch (UnreadableDocument e) {
            return false;
        }
    }

    private static List<String> words(SuppliedDocument supplied) {
        return supplied.passages().stream()
                .filter(passage -> !passage.marks().furniture())
                .map((Passage passage) -> passage.section() + "\n" + passage.text() + "\n" + passage.marks())
                .toList();
    }

    private static String moved(Page page) {
        return page.movedTo()
                .map(to -> " It has moved for good to " + to + ": put that into the catalogue.")
                .orElse("");
    }
}
