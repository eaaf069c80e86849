package sessionspec.trace.run;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.messages.Recording;

/** The folder of the feature files, and one name for each file however the run came by it. */
final class FeatureFolder {

    private final Path folder;
    private final String label;

    FeatureFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.label = ProjectPath.of(folder);
    }

    String label() {
        return label;
    }

    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".feature") && Files.isRegularFile(file))
                    .forEach(file -> files.put(name(file), file));
        }
        return files;
    }

    /**
     * Such as {@code features/x/y.feature} for {@code classpath:features/x/y.feature} and for
     * {@code file:///home/me/project/target/test-classes/features/x/y.feature}. A file that is not in the folder keeps
     * its last name only.
     */
    String name(String uri) {
        List<String> parts = List.of(path(uri).split("/+"));
        for (int from = 0; from < parts.size(); from++) {
            Optional<Path> file = file(String.join("/", parts.subList(from, parts.size())));
            if (file.isPresent()) {
                return name(file.get());
            }
        }
        return parts.get(parts.size() - 1);
    }

    private String name(Path file) {
        return label + "/" + ProjectPath.slashed(folder.relativize(file));
    }

    private Optional<Path> file(String path) {
        try {
            return Optional.of(folder.resolve(path).normalize())
                    .filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The path of an address, decoded, with forward slashes; a path that is no address is itself. */
    private static String path(String uri) {
        String path = uri;
        try {
            path = new URI(uri).getSchemeSpecificPart();
        } catch (URISyntaxException e) {
            // nothing in it is encoded
        }
        return path.replace('\\', '/');
    }

    /**
     * Parses a file that the run says nothing of, so that the report still shows it.
     *
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
