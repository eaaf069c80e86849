package sessionspec.messages;

import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of Cucumber messages, one a line. Cucumber reads the lines; they are told apart here, because of a damaged file
 * all that can be read is kept, and what cannot is told by its line.
 */
public final class MessagesFile {

    private static final Deserializer DESERIALIZER = new Deserializer();

    /** What the reader makes of JSON in which it knows nothing. */
    private static final Optional<Envelope> NOTHING = parsed("{}");

    /** Stands for what was not UTF-8, which does not come back the same. */
    private static final char REPLACEMENT = '\uFFFD';

    private MessagesFile() {}

    /** Never fails: why the messages are not all there is part of what is returned. */
    public static Recording read(Path file) {
        Recording recording = new Recording();
        try {
            // To read a line takes long and needs no other; what it belongs to is told by those before it.
            List<Line> lines = lines(Files.readAllBytes(file)).parallelStream()
                    .map(MessagesFile::line)
                    .toList();
            for (int at = 0; at < lines.size(); at++) {
                Optional<String> wrong = lines.get(at).wrong(recording);
                if (wrong.isPresent()) {
                    recording.damaged(new Recording.Damage(at + 1, wrong.get()));
                }
            }
        } catch (NoSuchFileException e) {
            recording.damaged(new Recording.Damage(0, "there is no such file"));
        } catch (IOException e) {
            recording.damaged(new Recording.Damage(0, "it cannot be read: " + e.getMessage()));
        }
        return recording;
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, at));
                from = at + 1;
            }
        }
        return lines;
    }

    private static Line line(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            return new Line(Optional.empty(), Optional.of("it cannot be read as UTF-8 text"));
        } else if (text.isBlank()) {
            return new Line(Optional.empty(), Optional.empty());
        }
        Optional<Envelope> message = parsed(text);
        return message.isEmpty() || message.equals(NOTHING)
                ? new Line(Optional.empty(), Optional.of("it is not a Cucumber message"))
                : new Line(message, Optional.empty());
    }

    // A message that lacks a part can make the reading of it throw whatever comes: none of it may end the reading.
    private static Optional<Envelope> parsed(String text) {
        try {
            return Optional.ofNullable(DESERIALIZER.readValue(text));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A line by itself: a message, or why it is none; neither where nothing stands in it. */
    private record Line(Optional<Envelope> message, Optional<String> damage) {

        /** Adds the message to those before it, and says what is wrong with it. */
        Optional<String> wrong(Recording recording) {
            return message.filter(it -> !recording.take(it))
                    .map(it -> "it is not a message that can follow those before it")
                    .or(() -> damage);
        }
    }
}
