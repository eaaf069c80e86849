package sessionspec.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sessionspec.catalogue.Sha256;

/**
 * The receipts of what was fetched into a folder, in a hidden file there: one line a document with its address, digest and
 * receipt between tabs. One holds only for the very file that was kept and the address that it came from.
 */
final class Receipts {

    /** How a server can tell that a document has not changed since it was fetched. */
    record Receipt(String etag, String lastModified) {

        static final Receipt NONE = new Receipt("", "");
    }

    private static final String NAME = ".fetched.tsv";
    private static final int COLUMNS = 4;

    private final Path file;

    Receipts(Path folder) {
        this.file = folder.resolve(NAME);
    }

    Receipt of(String address, Path kept) throws IOException {
        String[] line = lines().getOrDefault(name(kept), "").split("\t", -1);
        boolean holds = line.length == COLUMNS
                && line[0].equals(address)
                && Files.isRegularFile(kept)
                && line[1].equals(Sha256.of(Files.readAllBytes(kept)));
        return holds ? new Receipt(line[2], line[COLUMNS - 1]) : Receipt.NONE;
    }

    void put(String address, Path kept, Receipt receipt) throws IOException {
        Map<String, String> lines = lines();
        String digest = Sha256.of(Files.readAllBytes(kept));
        lines.put(name(kept), String.join("\t", address, digest, receipt.etag(), receipt.lastModified()));
        Path draft = file.resolveSibling(NAME + ".part");
        Files.writeString(
                draft,
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "\t" + line.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Map<String, String> lines() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    lines.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        return lines;
    }

    private static String name(Path kept) {
        return String.valueOf(kept.getFileName());
    }
}
