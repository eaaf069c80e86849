package sessionspec.trace.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Sha256;
import sessionspec.trace.run.ProjectPath;

/** The files of a folder that count as input, and how they are known. */
final class ProjectFiles {

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

    /**
     * SHA-256 of a file, or of the list of a folder's files, by path, as {@code sha256sum} prints it: {@code find FOLDER
     * -type f -not -name '.*' | LC_ALL=C sort | xargs sha256sum | sha256sum}.
     */
    static String digest(Path path) {
        try {
            return Sha256.of(
                    Files.isDirectory(path) ? list(path).getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(path));
        } catch (IOException e) {
            return "could not be read";
        }
    }

    private static String list(Path folder) {
        return in(ProjectPath.of(folder), folder, Integer.MAX_VALUE).entrySet().stream()
                .map(file -> digest(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
