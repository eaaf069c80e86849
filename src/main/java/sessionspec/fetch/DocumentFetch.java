package sessionspec.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.folder.Drift;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.passage.SuppliedDocument;
import sessionspec.drift.passage.UnreadableDocument;

/** Fetches documents into one folder. */
public final class DocumentFetch {

    private final Path folder;
    private final Limits limits;
    private final Pause pause;
    private final Receipts receipts;

    /**
     * @param folder is made when it is missing
     * @param pause  how to wait for a server that asks to
     */
    public DocumentFetch(Path folder, Limits limits, Pause pause) {
        this.folder = folder;
        this.limits = limits;
        this.pause = pause;
        this.receipts = new Receipts(folder);
    }

    /** Says what would be done, and does nothing. */
    public Outcome plan(CataloguedDocument document) {
        try {
            Shelf shelf = new Shelf(folder, document);
            String before = shelf.current()
                    .map(file -> "; if it has changed, " + file.getFileName() + " moves to " + shelf.before())
                    .orElse("");
            return new Outcome(
                    Outcome.Kind.PLANNED,
                    "would be fetched from " + document.url() + " into " + shelf.kept(".html") + before + ".");
        } catch (NotFetched e) {
            return new Outcome(Outcome.Kind.FAILED, e.told());
        } catch (IOException e) {
            return new Outcome(Outcome.Kind.FAILED, unwritten(e));
        }
    }

    /** Brings the document. Nothing that is in the folder changes unless what came is proved to be it. */
    public Outcome fetch(CataloguedDocument document) throws InterruptedException {
        try {
            return fetch(document, new Shelf(folder, document));
        } catch (NotFetched e) {
            return new Outcome(Outcome.Kind.FAILED, e.told());
        } catch (IOException e) {
            return new Outcome(Outcome.Kind.FAILED, unwritten(e));
        }
    }

    private Outcome fetch(CataloguedDocument document, Shelf shelf)
            throws NotFetched, IOException, InterruptedException {
        Optional<Path> current = shelf.current();
        Receipt receipt = current.isPresent() ? receipts.of(document.url(), current.get()) : Receipt.NONE;
        Optional<Page> answer = Download.get(address(document), receipt, limits, pause);
        if (answer.isEmpty()) {
            return new Outcome(Outcome.Kind.UNCHANGED, "unchanged since it was fetched.");
        }
        Page page = answer.get();
        if (page.extension().isEmpty()) {
            throw new NotFetched("not the document: what came is "
                    + (page.type().isEmpty() ? "of no type" : page.type()) + ", not a page of text.");
        }
        Path draft = shelf.draft(page.bytes(), page.extension());
        try {
            Proof proof = Proof.of(page, draft, document);
            if (current.isPresent() && saysTheSame(current.get(), proof.supplied(), document)) {
                receipts.put(document.url(), current.get(), page.received());
                return new Outcome(
                        Outcome.Kind.UNCHANGED,
                        "unchanged: the page says what " + current.get().getFileName() + " says." + moved(page));
            }
            Path kept = shelf.kept(page.extension());
            shelf.replace(current, draft, kept);
            receipts.put(document.url(), kept, page.received());
            String before = current.map(
                            file -> " The copy before is " + shelf.before().resolve(file.getFileName()) + ".")
                    .orElse("");
            return new Outcome(
                    Outcome.Kind.FETCHED,
                    "fetched: " + kept + " has " + proof.found() + " of " + proof.known() + " known passages." + before
                            + moved(page));
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

    private static URI address(CataloguedDocument document) throws NotFetched {
        try {
            return URI.create(document.url());
        } catch (IllegalArgumentException e) {
            throw new NotFetched("not asked for: " + document.url() + " is no address. Mend it in the catalogue.");
        }
    }

    private static String unwritten(IOException e) {
        return "not kept: a file could not be read or written (" + e.getMessage()
                + "). Check the folder's permissions.";
    }
}
