package sessionspec.trace;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.messages.MessagesFile;
import sessionspec.messages.Recording;

/** A feature file that the run says nothing of, parsed here so that the report still shows it. */
final class FeatureFile {

    private FeatureFile() {}

    /** @return the messages that a run would have begun with */
    static Recording parse(String name, Path file, Problems problems) {
        List<String> messages = new ArrayList<>();
        try {
            GherkinParser parser = GherkinParser.builder().includeSource(false).build();
            Serializer serializer = new Serializer();
            for (Envelope envelope :
                    parser.parse(name, Files.readAllBytes(file)).toList()) {
                StringWriter json = new StringWriter();
                serializer.writeValue(json, envelope);
                messages.add(json.toString());
            }
        } catch (IOException e) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    new Place(name, 0),
                    "The feature file cannot be read",
                    "See that the file exists and that you may read it.");
        }
        Recording parsed = MessagesFile.of(messages);
        // The first error of a file is the one to correct; the others mostly follow from it.
        parsed.parseErrors().stream().findFirst().ifPresent(error -> tell(name, error, problems));
        return parsed;
    }

    static void tell(String name, Recording.ParseError error, Problems problems) {
        // The parser puts the position first, in parentheses; the place has it already.
        String message = error.message().replaceFirst("^\\(\\d+:\\d+\\): ", "");
        problems.add(
                Problem.Kind.UNREADABLE,
                new Place(name, error.line()),
                "The feature file is not valid Gherkin: " + message,
                "Correct this line; the parser says what it could have been.");
    }
}
