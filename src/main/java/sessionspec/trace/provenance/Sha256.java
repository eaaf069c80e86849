package sessionspec.trace.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sessionspec.trace.run.ProjectPath;

/** Digests of files and of whole folders, in lower-case hex. */
final class Sha256 {

    private Sha256() {}

    static String of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "could not be read";
        }
    }

    /**
     * That of the list of its files, by path, as {@code sha256sum} prints it: {@code find FOLDER -type f -not -name
     * '.*' | LC_ALL=C sort | xargs sha256sum | sha256sum}.
     */
    static String ofFolder(Path folder) {
        String list = ProjectFiles.in(folder, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(
                        file -> ProjectPath.of(folder) + "/" + ProjectPath.slashed(folder.relativize(file)),
                        Sha256::of,
                        (one, other) -> one,
                        TreeMap::new))
                .entrySet()
                .stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return of(list.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
