package sessionspec.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium that prints without a window. */
record Chromium(Path program) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

    /** @param path folders to look in, first the preferred ones, as the environment has them */
    static Optional<Chromium> on(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .flatMap(folder -> file(folder, name)))
                .findFirst()
                .map(Chromium::new);
    }

    private static Stream<Path> file(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            return Files.isRegularFile(file) && Files.isExecutable(file) ? Stream.of(file) : Stream.of();
        } catch (InvalidPathException e) { // an entry that is no folder
            return Stream.of();
        }
    }

    /**
     * @param profile a folder of its own, so that it meets no other Chromium of the same user
     * @param log     where it writes what it has to say
     * @param limit   after which it is ended with all that it started
     * @return its exit code; empty when it was ended
     */
    Optional<Integer> print(Path page, Path pdf, Path profile, Path log, Duration limit)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        // The page is the report's own and admits nothing from elsewhere; in a container there is
                        // no other way for root.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile.toAbsolutePath(),
                        "--no-pdf-header-footer",
                        "--generate-pdf-document-outline",
                        "--print-to-pdf=" + pdf.toAbsolutePath(),
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } finally {
            end(process);
        }
    }

    /** Its helpers first: on some systems the program is a script, and ending that alone would leave them running. */
    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> started = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        started.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }
}
