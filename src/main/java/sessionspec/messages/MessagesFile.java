package sessionspec.messages;

import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of Cucumber messages, one a line. Cucumber reads the lines; they are told apart here, because of a damaged file
 * all that can be read is kept, and what cannot is told by its line.
 */
public final class MessagesFile {

    private static final Deserializer DESERIALIZER = new Deserializer();

    /** What the reader makes of JSON in which it knows nothing. */
    private static final Optional<Envelope> NOTHING = parsed("{}");

    private final Recording recording = new Recording();
    private int line;

    private MessagesFile() {}

    /** Never fails: why the messages are not all there is part of what is returned. */
    public static Recording read(Path file) {
        MessagesFile reader = new MessagesFile();
        try {
            reader.lines(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            reader.damaged("there is no such file");
        } catch (IOException e) {
            reader.damaged("it cannot be read: " + e.getMessage());
        }
        return reader.recording;
    }

    private void lines(byte[] bytes) {
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                line++;
                line(Arrays.copyOfRange(bytes, from, at));
                from = at + 1;
            }
        }
    }

    private void line(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 was replaced while it was read, and does not come back the same.
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            damaged("it cannot be read as UTF-8 text");
        } else if (!text.isBlank()) {
            message(text);
        }
    }

    private void message(String text) {
        Optional<Envelope> message = parsed(text);
        if (message.isEmpty() || message.equals(NOTHING)) {
            damaged("it is not a Cucumber message");
        } else if (!message.map(recording::take).orElse(false)) {
            damaged("it is not a message that can follow those before it");
        }
    }

    // A message that lacks a part can make the reading of it throw whatever comes: none of it may end the reading.
    private static Optional<Envelope> parsed(String text) {
        try {
            return Optional.ofNullable(DESERIALIZER.readValue(text));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void damaged(String why) {
        recording.damaged(new Damage(line, why));
    }
}
