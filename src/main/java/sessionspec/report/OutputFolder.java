package sessionspec.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A folder whose files are replaced as a whole: a reader sees the old bytes or the new ones, and of two writers at once
 * the later one wins.
 */
final class OutputFolder {

    /** What every page of a feature has in its head. */
    private static final String MARK = "<meta name=\"generator\" content=\"session-lifetime-spec\">";

    private static final AtomicLong COUNT = new AtomicLong();

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    static OutputFolder at(Path folder) throws ReportException {
        try {
            Files.createDirectories(folder);
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** One of the few files that must survive even a machine that stops. */
    void write(String name, byte[] bytes) throws ReportException {
        write(name, bytes, true);
    }

    /** One of many files. */
    void writeOneOfMany(String name, byte[] bytes) throws ReportException {
        write(name, bytes, false);
    }

    private void write(String name, byte[] bytes, boolean forced) throws ReportException {
        // No other writer on this machine has the same, and a name need not be secret.
        String mark = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        Path temporary = folder.resolve("." + name + "." + mark + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                if (forced) {
                    channel.force(true);
                }
            }
            Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temporary, e);
            throw failure(folder, e);
        }
    }

    void remove(String name) throws ReportException {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Removes pages that an earlier report left in a folder below, and the folder when nothing else is in it. */
    void removeOthers(String below, Set<String> keep) throws ReportException {
        Path pages = folder.resolve(below);
        if (!Files.isDirectory(pages)) {
            return;
        }
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.toList()) {
                if (!keep.contains(String.valueOf(file.getFileName())) && isOurs(file)) {
                    Files.deleteIfExists(file);
                }
            }
            try (Stream<Path> left = Files.list(pages)) {
                if (left.findAny().isEmpty()) {
                    Files.deleteIfExists(pages);
                }
            }
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** The folder may be one in which somebody keeps pages of their own. */
    private static boolean isOurs(Path file) throws IOException {
        if (!file.toString().endsWith(".html") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2000), StandardCharsets.UTF_8).contains(MARK);
        }
    }

    private static void discard(Path temporary, IOException cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static ReportException failure(Path folder, IOException cause) {
        return new ReportException(
                "Cannot write the report to the folder " + folder + ": " + reason(folder, cause) + "\n    "
                        + remedy(folder, cause),
                cause);
    }

    private static String reason(Path folder, IOException cause) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return "it is a file, not a folder.";
        }
        if (cause instanceof AccessDeniedException) {
            return "access to " + cause.getMessage() + " is denied.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return cause.getMessage() + " is in the way.";
        }
        boolean says = cause instanceof FileSystemException system && system.getReason() != null;
        return says ? ((FileSystemException) cause).getReason() + "." : cause + ".";
    }

    private static String remedy(Path folder, IOException cause) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return "Move that file away, or name another folder with --out.";
        }
        return cause instanceof AccessDeniedException
                ? "Allow this user to write there, close programs that hold the report open, or name another folder"
                        + " with --out."
                : "Make room there for a folder that can be written to, or name another one with --out.";
    }
}
