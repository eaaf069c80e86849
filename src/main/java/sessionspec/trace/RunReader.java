package sessionspec.trace;

import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;

/** Reads what a run left behind, and the feature files that it left out. */
public final class RunReader {

    private final FeatureFolder folder;
    private final Messages messages;
    private final Problems problems;
    private final SortedMap<String, RunFeature> features = new TreeMap<>();
    private final Map<String, String> uris = new TreeMap<>();

    private RunReader(Path features, Messages messages, Problems problems) {
        this.folder = new FeatureFolder(features);
        this.messages = messages;
        this.problems = problems;
    }

    /**
     * Never fails: what cannot be read is a problem of the run, and the rest is kept.
     *
     * @param messages the run's Cucumber messages, one a line
     * @param features the folder of all feature files, run or not
     */
    public static Run read(Path messages, Path features) {
        Problems problems = new Problems();
        return new RunReader(features, MessagesFile.read(messages, problems), problems).read();
    }

    private Run read() {
        boolean complete = problems.none() && messages.parseErrors().isEmpty();
        featuresOfRun();
        featuresNotRun();
        if (complete) {
            somethingRan();
        }
        return new Run(
                List.copyOf(features.values()),
                messages.meta().map(RunReader::tools).orElse(List.of()),
                complete,
                problems.sorted());
    }

    private void featuresOfRun() {
        messages.documents().forEach((uri, document) -> {
            String name = folder.name(uri);
            String before = uris.putIfAbsent(name, uri);
            if (before != null) {
                problems.add(
                        Problem.Kind.RUN_INCOMPLETE,
                        new Place(name, 0),
                        "The feature file was run twice under different addresses, and only one of them counts",
                        "Select the features once, as a package of the class path.");
                return;
            }
            FeatureOfRun.of(name, document, messages.pickles(uri), messages, problems)
                    .ifPresent(feature -> features.put(name, feature));
        });
        for (ParseError error : messages.parseErrors()) {
            FeatureFile.tell(folder.name(error.getSource().getUri().orElse("")), error, problems);
        }
    }

    private void featuresNotRun() {
        try {
            folder.files().forEach((name, file) -> {
                if (!uris.containsKey(name)) {
                    FeatureFile parsed = FeatureFile.parse(name, file, problems);
                    parsed.document()
                            .flatMap(it -> FeatureOfRun.of(name, it, parsed.pickles(), messages, problems))
                            .ifPresent(feature -> features.put(name, feature));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    new Place(folder.label(), 0),
                    "The folder of the feature files cannot be read",
                    "Name the folder that holds them with --features.");
        }
    }

    private void somethingRan() {
        List<RunExample> examples = features.values().stream()
                .flatMap(feature -> Stream.concat(
                        feature.outside().stream(), feature.rules().stream().flatMap(rule -> rule.examples().stream())))
                .toList();
        Place place = new Place(folder.label(), 0);
        if (examples.isEmpty()) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    place,
                    "There is no example in this folder, so nothing is verified",
                    "Name the folder of the feature files with --features, and write rules with examples in it.");
        } else if (examples.stream().noneMatch(RunExample::ran)) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    place,
                    "None of the " + examples.size() + " examples ran: the run's filter matches none",
                    "Correct the filter, such as -Dcucumber.filter.tags=@SIF-3, or leave it out.");
        }
    }

    private static List<Provenance.Tool> tools(Meta meta) {
        return List.of(tool(meta.getRuntime()), tool(meta.getImplementation()));
    }

    private static Provenance.Tool tool(Product product) {
        return new Provenance.Tool(product.getName(), product.getVersion().orElse(""));
    }
}
