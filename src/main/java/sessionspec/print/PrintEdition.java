package sessionspec.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report on paper: what the page prints, as a PDF beside it. It is moved into place when it is whole, so that a
 * reader finds either none or a complete one.
 */
public final class PrintEdition {

    private PrintEdition() {}

    /**
     * Prints a page.
     *
     * @param path  where to look for Chromium, as the environment's {@code PATH} has it
     * @param limit after which printing is given up
     * @return why there is none, as a sentence without its full stop, and what to do; empty when it is there
     */
    public static Optional<String> make(Path page, Path pdf, String path, Duration limit) throws InterruptedException {
        Optional<Chromium> chromium = Chromium.on(path);
        if (chromium.isEmpty()) {
            return Optional.of("neither Chromium nor Chrome is on the PATH; install one, or open " + page.getFileName()
                    + " and print it");
        }
        if (!Files.isRegularFile(page)) {
            return Optional.of("there is no page to print: " + page + "; write the report first");
        }
        Path unfinished = pdf.resolveSibling(pdf.getFileName() + ".unfinished");
        try {
            Path work = Files.createTempDirectory("print-edition");
            try {
                Path log = work.resolve("log");
                Optional<Integer> exit = chromium.get().print(page, unfinished, work.resolve("profile"), log, limit);
                if (exit.isEmpty()) {
                    return Optional.of("Chromium took longer than " + limit.toSeconds() + " s and was ended");
                }
                if (exit.get() != 0 || !whole(unfinished)) {
                    return Optional.of(
                            "Chromium ended with " + exit.get() + " and left no whole PDF; it said: " + lastLine(log));
                }
                Files.move(unfinished, pdf, StandardCopyOption.ATOMIC_MOVE);
                return Optional.empty();
            } finally {
                Files.deleteIfExists(unfinished);
                delete(work);
            }
        } catch (IOException e) {
            return Optional.of("it could not be written: " + e.getMessage());
        }
    }

    private static boolean whole(Path pdf) throws IOException {
        if (!Files.isRegularFile(pdf)) {
            return false;
        }
        String all = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return all.startsWith("%PDF-") && all.lastIndexOf("%%EOF") >= Math.max(0, all.length() - 32);
    }

    private static String lastLine(Path log) throws IOException {
        String said = Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        return said.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("nothing");
    }

    /** As far as it goes: what a browser still holds on to, the system clears away. */
    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
