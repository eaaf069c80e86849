package sessionspec.trace;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/**
 * A feature file that the run says nothing of, parsed here so that the report still shows it.
 *
 * @param document empty when it does not parse
 * @param pickles  its examples
 */
record FeatureFile(Optional<GherkinDocument> document, List<Pickle> pickles) {

    static FeatureFile parse(String name, Path file, Problems problems) {
        Optional<GherkinDocument> document = Optional.empty();
        List<Pickle> pickles = new ArrayList<>();
        try {
            GherkinParser parser = GherkinParser.builder().includeSource(false).build();
            List<Envelope> envelopes =
                    parser.parse(name, Files.readAllBytes(file)).toList();
            // The first error of a file is the one to correct; the others mostly follow from it.
            envelopes.stream()
                    .flatMap(envelope -> envelope.getParseError().stream())
                    .findFirst()
                    .ifPresent(error -> tell(name, error, problems));
            for (Envelope envelope : envelopes) {
                document = document.or(envelope::getGherkinDocument);
                envelope.getPickle().ifPresent(pickles::add);
            }
        } catch (IOException e) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    new Place(name, 0),
                    "The feature file cannot be read",
                    "See that the file exists and that you may read it.");
        }
        return new FeatureFile(document, pickles);
    }

    static void tell(String name, ParseError error, Problems problems) {
        int line = error.getSource()
                .getLocation()
                .map(location -> Math.toIntExact(location.getLine()))
                .orElse(0);
        // The parser puts the position first, in parentheses; the place has it already.
        String message = error.getMessage().replaceFirst("^\\(\\d+:\\d+\\): ", "");
        problems.add(
                Problem.Kind.UNREADABLE,
                new Place(name, line),
                "The feature file is not valid Gherkin: " + message,
                "Correct this line; the parser says what it could have been.");
    }
}
