package sessionspec.trace.run;

import java.nio.file.Path;
import java.util.Objects;

/** Paths as a person would type them from the project's root; nothing of the machine gets into a report. */
public final class ProjectPath {

    private ProjectPath() {}

    /** Relative to the project's root with forward slashes; outside of it, the last name alone. */
    public static String of(Path path) {
        Path root = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
        return slashed(Objects.requireNonNullElse(shown, absolute));
    }

    public static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
