package sessionspec.catalogue;

import java.nio.file.Path;

/**
 * Where something is written.
 *
 * @param file path as a person would type it from the project's root, with forward slashes
 * @param line 1-based; 0 when only the file is known
 */
public record Place(String file, int line) {

    /** A whole file or folder, its path as it was given. */
    public static Place of(Path file) {
        return new Place(file.toString().replace('\\', '/'), 0);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
