package sessionspec.catalogue;

/**
 * Where something is written.
 *
 * @param file path as a person would type it from the project's root, with forward slashes
 * @param line 1-based; 0 when only the file is known
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
