package sessionspec.trace.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.trace.run.ProjectPath;

/** The files of a folder that count as input. */
final class ProjectFiles {

    private ProjectFiles() {}

    /**
     * By their names below the label. Hidden files are no input: editors and file managers leave them behind.
     *
     * @param depth how many folders deep; 1 for the folder's own files
     */
    static SortedMap<String, Path> in(String label, Path folder, int depth) {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .collect(Collectors.toMap(
                            file -> label + "/" + ProjectPath.slashed(folder.relativize(file)),
                            file -> file,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException | UncheckedIOException e) {
            return new TreeMap<>(); // the readers of the folder tell of it
        }
    }
}
