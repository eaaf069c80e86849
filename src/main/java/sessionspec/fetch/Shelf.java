package sessionspec.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.SourceFolder;
import sessionspec.upkeep.NotDone;

/**
 * Where one document is kept: the current copy in a folder, the one before in the folder {@code before} in it. Whatever
 * breaks off, each of the two stays a whole copy.
 */
record Shelf(Path folder, CataloguedDocument document) {

    private static final String BEFORE = "before";

    Optional<Path> current() throws NotDone, IOException {
        List<Path> files = SourceFolder.filesOf(document, folder);
        if (files.size() > 1) {
            throw new NotDone("not fetched: " + files.get(0).getFileName() + " and "
                    + files.get(1).getFileName() + " are both there. Keep one of the two.");
        }
        if (!files.isEmpty() && !Files.isRegularFile(files.get(0))) {
            throw new NotDone("not fetched: " + files.get(0).getFileName() + " is no file. Move it elsewhere.");
        }
        return files.stream().findFirst();
    }

    Path before() {
        return folder.resolve(BEFORE);
    }

    Path kept(String extension) {
        return folder.resolve(document.file() + extension);
    }

    Path draft(byte[] bytes, String extension) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve("." + document.file() + ".part" + extension), bytes);
    }

    /** Puts a draft in the place of the current copy, which becomes the one before. */
    void replace(Optional<Path> current, Path draft, Path kept) throws IOException {
        if (current.isPresent()) {
            Files.createDirectories(before());
            Path earlier = before().resolve(current.get().getFileName());
            Path copy = before().resolve("." + current.get().getFileName() + ".part");
            Files.copy(current.get(), copy, StandardCopyOption.REPLACE_EXISTING);
            move(copy, earlier);
            for (Path other : SourceFolder.filesOf(document, before())) {
                if (!other.equals(earlier)) {
                    Files.delete(other);
                }
            }
        }
        move(draft, kept);
        if (current.isPresent() && !current.get().equals(kept)) {
            Files.delete(current.get());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
