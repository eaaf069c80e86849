package sessionspec.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.drift.passage.DocumentReader;

/** A folder in which a reader keeps the documents. */
public final class SourceFolder {

    private SourceFolder() {}

    /**
     * The files that hold a document, by the names that the catalogue expects, in alphabetical order: none when the
     * reader does not have it, and more than one only by mistake.
     *
     * @throws IOException when the folder cannot be listed; that there is none is no error
     */
    public static List<Path> filesOf(CataloguedDocument document, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DocumentReader::reads)
                    .filter(file -> DocumentReader.stem(file).equals(document.file()))
                    .sorted()
                    .toList();
        }
    }
}
