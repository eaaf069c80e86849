package sessionspec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files a path on the command line means. */
final class MessageFiles {

    private MessageFiles() {}

    /** The file itself; of a folder, the messages in it in the order of their names, or the folder when it has none. */
    static Stream<Path> of(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> files = inside.filter(MessageFiles::isOne).sorted().toList();
            return files.isEmpty() ? Stream.of(path) : files.stream();
        } catch (IOException e) {
            return Stream.of(path); // reading it tells why not
        }
    }

    private static boolean isOne(Path file) {
        String name = file.toString();
        return name.endsWith(".ndjson") || name.endsWith(".ndjson.gz");
    }

    static long bytes(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
