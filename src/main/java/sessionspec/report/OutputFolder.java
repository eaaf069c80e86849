package sessionspec.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A folder whose files are replaced as a whole: a reader sees the old bytes or the new ones, and of two writers at once
 * the later one wins.
 */
record OutputFolder(Path folder) {

    private static final AtomicLong COUNT = new AtomicLong();

    static OutputFolder at(Path folder) throws ReportException {
        try {
            Files.createDirectories(folder);
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Writes a file in UTF-8; half a surrogate pair, with which {@code Files.writeString} fails, becomes a question mark. */
    void write(String name, String content) throws ReportException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file beside the one of that name, and puts it in its place once all of it is there. */
    void write(String name, byte[] content) throws ReportException {
        // No other writer on this machine has the same, and a name need not be secret.
        String mark = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        Path temporary = folder.resolve("." + name + "." + mark + ".tmp");
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temporary, e);
            throw failure(folder, e);
        }
    }

    byte[] read(String name) throws ReportException {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
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

    private static void discard(Path temporary, IOException cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static ReportException failure(Path folder, IOException cause) {
        String reason = cause + ".";
        String remedy = "Make room there for a folder that can be written to, or name another one with --out.";
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            reason = "it is a file, not a folder.";
            remedy = "Move that file away, or name another folder with --out.";
        } else if (cause instanceof AccessDeniedException) {
            reason = "access to " + cause.getMessage() + " is denied.";
            remedy = "Allow this user to write there, close programs that hold the report open, or name another folder"
                    + " with --out.";
        } else if (cause instanceof FileAlreadyExistsException) {
            reason = cause.getMessage() + " is in the way.";
        } else if (cause instanceof FileSystemException system && system.getReason() != null) {
            reason = system.getReason() + ".";
        }
        return new ReportException(
                "Cannot write the report to the folder " + folder + ": " + reason + "\n    " + remedy, cause);
    }
}
