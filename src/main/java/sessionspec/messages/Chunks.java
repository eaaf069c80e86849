package sessionspec.messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Lines of a stream. A thread of its own reads ahead and digests while the lines are being parsed. */
final class Chunks {

    private static final int SIZE = 1 << 18;

    /** Takes one line, without its end; the array is valid only until it returns. */
    interface Lines {
        void line(byte[] bytes, int from, int to);
    }

    /** @param failure what ended the reading; null while there is more, and at a regular end */
    private record Chunk(byte[] bytes, int length, @Nullable IOException failure) {
        boolean last() {
            return length <= 0;
        }
    }

    private final BlockingQueue<Chunk> ahead = new ArrayBlockingQueue<>(8);
    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

    private Chunks() {}

    /** @return SHA-256 of all bytes in hex; empty when the reading was interrupted */
    static Optional<String> of(InputStream in, LongConsumer progress, Lines lines) throws IOException {
        Chunks chunks = new Chunks();
        Thread reader = new Thread(() -> chunks.readAhead(in), "messages");
        reader.setDaemon(true);
        reader.start();
        try {
            for (Chunk chunk = chunks.ahead.take(); ; chunk = chunks.ahead.take()) {
                if (chunk.last()) {
                    chunks.end(lines);
                    if (chunk.failure != null) {
                        throw chunk.failure;
                    }
                    return Optional.of(HexFormat.of().formatHex(chunks.digest.digest()));
                }
                chunks.split(chunk, lines);
                progress.accept(chunk.length);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            reader.interrupt();
        }
    }

    private void readAhead(InputStream in) {
        try {
            int length;
            do {
                byte[] bytes = new byte[SIZE];
                length = in.readNBytes(bytes, 0, SIZE);
                digest.update(bytes, 0, length);
                ahead.put(new Chunk(bytes, length, null));
            } while (length > 0);
        } catch (IOException e) {
            end(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(IOException failure) {
        try {
            ahead.put(new Chunk(new byte[0], 0, failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void split(Chunk chunk, Lines lines) {
        int from = 0;
        for (int at = 0; at < chunk.length; at++) {
            if (chunk.bytes[at] == '\n') {
                if (rest.size() > 0) {
                    rest.write(chunk.bytes, from, at - from);
                    end(lines);
                } else {
                    lines.line(chunk.bytes, from, at);
                }
                from = at + 1;
            }
        }
        // What has no line end yet goes before what comes next.
        rest.write(chunk.bytes, from, chunk.length - from);
    }

    private void end(Lines lines) {
        byte[] line = rest.toByteArray();
        rest.reset();
        if (line.length > 0) {
            lines.line(line, 0, line.length);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
