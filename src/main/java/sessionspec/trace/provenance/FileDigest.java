package sessionspec.trace.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import sessionspec.catalogue.Sha256;
import sessionspec.trace.run.ProjectPath;

/** SHA-256 of files and of whole folders. */
final class FileDigest {

    private FileDigest() {}

    static String of(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "could not be read";
        }
    }

    /**
     * That of the list of its files, by path, as {@code sha256sum} prints it: {@code find FOLDER -type f -not -name
     * '.*' | LC_ALL=C sort | xargs sha256sum | sha256sum}.
     */
    static String ofFolder(Path folder) {
        String list = ProjectFiles.in(ProjectPath.of(folder), folder, Integer.MAX_VALUE).entrySet().stream()
                .map(file -> of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return Sha256.of(list.getBytes(StandardCharsets.UTF_8));
    }
}
