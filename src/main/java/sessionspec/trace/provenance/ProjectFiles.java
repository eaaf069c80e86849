package sessionspec.trace.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder that count as input. */
final class ProjectFiles {

    private ProjectFiles() {}

    /** Hidden files are no input: editors and file managers leave them behind. */
    static Set<Path> in(Path folder, int depth) {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .collect(LinkedHashSet::new, Set::add, Set::addAll);
        } catch (IOException | UncheckedIOException e) {
            return Set.of(); // the readers of the folder tell of it
        }
    }
}
