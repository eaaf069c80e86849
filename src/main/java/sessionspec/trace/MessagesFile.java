package sessionspec.trace;

import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/** Reads the file that a run leaves behind, one message a line, keeping all that can be read of a damaged one. */
final class MessagesFile {

    private static final String RUN_AGAIN = "Run the examples again, to their end: mvn verify";

    private final Path file;
    private final Problems problems;
    private final Messages messages = new Messages();
    private int line;
    private int firstDamaged;
    private String damage = "";

    private MessagesFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @return what could be read; why that is not the whole run is then among the problems */
    static Messages read(Path file, Problems problems) {
        MessagesFile reader = new MessagesFile(file, problems);
        reader.read();
        return reader.messages;
    }

    private void read() {
        Deserializer deserializer = new Deserializer();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    accept(deserializer, text);
                }
            }
        } catch (NoSuchFileException e) {
            incomplete(0, "The run left no messages behind: there is no such file");
            return;
        } catch (IOException e) {
            damaged(line + 1, "it cannot be read as UTF-8 text");
        }
        verdict();
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

    private void verdict() {
        if (firstDamaged > 0) {
            incomplete(firstDamaged, "The messages of the run are damaged or break off at this line: " + damage);
        } else if (messages.finished().isEmpty()) {
            incomplete(0, "The run was interrupted: its messages end before the run does");
        } else {
            messages.finished()
                    .flatMap(end -> end.getException())
                    .ifPresent(e -> incomplete(0, "The run ended with an error: " + firstLine(e)));
        }
    }

    // The lines after the first tell of files of the machine.
    private static String firstLine(io.cucumber.messages.types.Exception error) {
        return error.getMessage()
                .flatMap(message -> message.lines().findFirst())
                .orElse(error.getType());
    }

    private void incomplete(int at, String what) {
        problems.add(Problem.Kind.RUN_INCOMPLETE, new Place(ProjectPath.of(file), at), what, RUN_AGAIN);
    }
}
