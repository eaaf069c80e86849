package sessionspec.trace.run;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.messages.Recording;

/** A feature file that the run says nothing of, parsed here so that the report still shows it. */
final class FeatureFile {

    private FeatureFile() {}

    /**
     * @param into takes the messages that a run would have begun with
     */
    static void parse(String name, Path file, Recording into, Problems problems) {
        try {
            GherkinParser parser = GherkinParser.builder().includeSource(false).build();
            List<Envelope> messages =
                    parser.parse(name, Files.readAllBytes(file)).toList();
            messages.forEach(into::take);
            // The first error of a file is the one to correct; the others mostly follow from it.
            messages.stream()
                    .flatMap(it -> it.getParseError().stream())
                    .findFirst()
                    .ifPresent(error -> tell(name, error, problems));
        } catch (IOException e) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    new Place(name, 0),
                    "The feature file cannot be read",
                    "See that the file exists and that you may read it.");
        }
    }

    private static void tell(String name, ParseError error, Problems problems) {
        // The parser puts the position first, in parentheses; the place has it already.
        String message = error.getMessage().replaceFirst("^\\(\\d+:\\d+\\): ", "");
        int line = error.getSource()
                .getLocation()
                .map(Location::getLine)
                .map(Math::toIntExact)
                .orElse(0);
        problems.add(
                Problem.Kind.UNREADABLE,
                new Place(name, line),
                "The feature file is not valid Gherkin: " + message,
                "Correct this line; the parser says what it could have been.");
    }
}
