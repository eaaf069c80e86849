package sessionspec.trace.run;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of the feature files, and one name for each file however the run came by it. */
final class FeatureFolder {

    private final Path folder;
    private final String label;

    FeatureFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.label = ProjectPath.of(folder);
    }

    /** What the folder is called in places. */
    String label() {
        return label;
    }

    /** Its feature files by name, in the order of their names. */
    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".feature") && Files.isRegularFile(file))
                    .forEach(file -> files.put(name(file), file));
        }
        return files;
    }

    /**
     * Such as {@code features/x/y.feature} for {@code classpath:features/x/y.feature} and for
     * {@code file:///home/me/project/target/test-classes/features/x/y.feature}. A file that is not in the folder keeps
     * its last name only.
     */
    String name(String uri) {
        List<String> parts = List.of(path(uri).split("/+"));
        for (int from = 0; from < parts.size(); from++) {
            Optional<Path> file = file(String.join("/", parts.subList(from, parts.size())));
            if (file.isPresent()) {
                return name(file.get());
            }
        }
        return parts.get(parts.size() - 1);
    }

    private String name(Path file) {
        return label + "/" + ProjectPath.slashed(folder.relativize(file));
    }

    private Optional<Path> file(String path) {
        try {
            return Optional.of(folder.resolve(path).normalize())
                    .filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The path of an address, decoded, with forward slashes; a path that is no address is itself. */
    private static String path(String uri) {
        String path = uri;
        try {
            path = new URI(uri).getSchemeSpecificPart();
        } catch (URISyntaxException e) {
            // nothing in it is encoded
        }
        return path.replace('\\', '/');
    }
}
