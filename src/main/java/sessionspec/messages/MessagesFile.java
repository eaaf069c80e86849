package sessionspec.messages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of Cucumber messages, one JSON object a line, as it is or compressed with gzip. It is read as a stream, and all
 * that can be read of a damaged one is kept.
 */
public final class MessagesFile {

    // A screenshot of any size is one string.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Recording recording = new Recording();
    private final Envelope envelope = new Envelope(recording);
    private int taken;
    private int line;

    private MessagesFile() {}

    /**
     * Never fails: why the messages are not all there is part of what is returned.
     *
     * @param progress told the number of bytes read since it was last told
     */
    public static Recording read(Path file, LongConsumer progress) {
        MessagesFile reader = new MessagesFile();
        try {
            if (!reader.whole(file, progress)) {
                try (InputStream in = open(file)) {
                    Lines.of(in, reader::line);
                }
            }
        } catch (NoSuchFileException e) {
            reader.recording.damaged(new Damage(0, "there is no such file"));
        } catch (IOException e) {
            reader.recording.damaged(new Damage(reader.line, "it cannot be read: " + e.getMessage()));
        }
        return reader.recording;
    }

    /**
     * Reads messages one after the other for as long as nothing is wrong, which is quicker than to read each line on its
     * own.
     *
     * @return whether that was all; otherwise the messages before the one in which something is wrong are taken
     */
    private boolean whole(Path file, LongConsumer progress) throws IOException {
        try (InputStream in = new WantedLines(open(file), progress);
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (json.nextToken() != null) {
                int begins = json.currentTokenLocation().getLineNr();
                if (!envelope.read(json)) {
                    return false;
                }
                taken = begins;
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** @param messages each one JSON object */
    public static Recording of(List<String> messages) {
        MessagesFile reader = new MessagesFile();
        for (String message : messages) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            reader.line(bytes, 0, bytes.length);
        }
        return reader.recording;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void line(byte[] bytes, int from, int to) {
        line++;
        if (line > taken && !blank(bytes, from, to)) {
            message(bytes, from, to);
        }
    }

    // A message that lacks a part can make the reading of it throw whatever comes: none of it may end the reading.
    private void message(byte[] bytes, int from, int to) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            json.nextToken();
            if (!envelope.read(json)) {
                damaged("it is not a Cucumber message");
            }
        } catch (JacksonException e) {
            damaged(isText(bytes, from, to) ? "it is not a Cucumber message" : "it cannot be read as UTF-8 text");
        } catch (RuntimeException e) {
            damaged("it is not a message that can follow those before it");
        }
    }

    private void damaged(String why) {
        recording.damaged(new Damage(line, why));
    }

    private static boolean blank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at == to;
    }

    private static boolean isText(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
