package sessionspec.trace;

import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/** Reads the file that a run leaves behind, one message a line, keeping all that can be read of a damaged one. */
final class MessagesFile {

    private static final String RUN_AGAIN = "Run the examples again, to their end: mvn verify";

    private final Path file;
    private final String name;
    private final Messages messages = new Messages();
    private int line;
    private int firstDamaged;
    private String damage = "";

    private MessagesFile(Path file) {
        this.file = file;
        this.name = ProjectPath.of(file);
    }

    /**
     * @param messages what could be read
     * @param problems why that is not all
     */
    record Content(Messages messages, List<Problem> problems) {}

    static Content read(Path file) {
        MessagesFile reader = new MessagesFile(file);
        return new Content(reader.messages, reader.read().stream().toList());
    }

    private Optional<Problem> read() {
        Deserializer deserializer = new Deserializer();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    accept(deserializer, text);
                }
            }
        } catch (NoSuchFileException e) {
            return Optional.of(problem(0, "The run left no messages behind: there is no such file"));
        } catch (IOException e) {
            damaged(line + 1, "it cannot be read as UTF-8 text");
        }
        return verdict();
    }

    // A message that lacks a part makes the messages library throw whatever comes: none of it may end the reading.
    private void accept(Deserializer deserializer, String text) {
        try {
            Envelope envelope = deserializer.readValue(text);
            if (envelope == null) {
                damaged(line, "it is empty");
            } else {
                messages.accept(envelope);
            }
        } catch (IOException e) {
            damaged(line, "it is not a Cucumber message");
        } catch (RuntimeException e) {
            damaged(line, "it is not a message that can follow those before it");
        }
    }

    private void damaged(int at, String why) {
        if (firstDamaged == 0) {
            firstDamaged = at;
            damage = why;
        }
    }

    private Optional<Problem> verdict() {
        if (firstDamaged > 0) {
            return Optional.of(
                    problem(firstDamaged, "The messages of the run are damaged or break off at this line: " + damage));
        }
        if (messages.finished().isEmpty()) {
            return Optional.of(problem(0, "The run was interrupted: its messages end before the run does"));
        }
        return messages.finished()
                .flatMap(end -> end.getException())
                .map(e -> problem(
                        0, "The run ended with an error: " + e.getMessage().orElse(e.getType())));
    }

    private Problem problem(int at, String what) {
        return new Problem(Problem.Kind.RUN_INCOMPLETE, new Place(name, at), what, RUN_AGAIN);
    }
}
