package sessionspec.upkeep;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the catalogue while they are being changed; nothing is written before all of it is known. */
final class CatalogueFiles {

    private final Map<Path, String> read = new LinkedHashMap<>();
    private final Map<Path, String> changed = new LinkedHashMap<>();

    /** The text of a file as changed so far; empty when there is no file. */
    String text(Path file) throws NotDone {
        String known = changed.get(file);
        return known != null ? known : onDisk(file);
    }

    private String onDisk(Path file) throws NotDone {
        String text = now(file);
        read.putIfAbsent(file, text);
        return text;
    }

    void change(Path file, String text) throws NotDone {
        if (!text.equals(onDisk(file))) {
            changed.put(file, text);
        } else {
            changed.remove(file);
        }
    }

    List<Path> changed() {
        return List.copyOf(changed.keySet());
    }

    /** Writes all of them, or none when one of them was changed by somebody else meanwhile. */
    void write() throws NotDone {
        for (Path file : changed.keySet()) {
            String before = read.getOrDefault(file, "");
            if (!now(file).equals(before)) {
                throw new NotDone(file + " was changed by somebody else meanwhile. Nothing was written; run it again.");
            }
        }
        List<Path> ready = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> file : changed.entrySet()) {
                Files.createDirectories(file.getKey().toAbsolutePath().getParent());
                Path beside = file.getKey().resolveSibling(file.getKey().getFileName() + ".new");
                Files.writeString(beside, file.getValue());
                ready.add(beside);
            }
            int at = 0;
            for (Path file : changed.keySet()) {
                move(ready.get(at++), file);
            }
        } catch (IOException e) {
            throw new NotDone("The catalogue cannot be written: " + e.getMessage() + ". Look at it with git status.");
        }
    }

    private static String now(Path file) throws NotDone {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new NotDone(file + " cannot be read: " + e.getMessage() + ". Nothing was changed.");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
