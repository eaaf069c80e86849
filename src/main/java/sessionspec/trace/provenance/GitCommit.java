package sessionspec.trace.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commit that the files are of, in words when there is none. */
final class GitCommit {

    private GitCommit() {}

    /** The id of the commit, with {@code +} appended when files differ from it. */
    static String of(Path project) {
        return git(project, "git", "rev-parse", "HEAD")
                .map(id -> id + changes(project))
                .orElse("not under version control");
    }

    private static String changes(Path project) {
        return git(project, "git", "status", "--porcelain")
                .map(changed -> changed.isEmpty() ? "" : "+")
                .orElse(" (whether files differ from it is not known)");
    }

    /** @return what it printed; empty when there is no git or no repository */
    private static Optional<String> git(Path project, String... command) {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(project.toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0"); // asking must not write into the repository
        try {
            Process process = builder.start();
            try (InputStream output = process.getInputStream()) {
                String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
                return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
