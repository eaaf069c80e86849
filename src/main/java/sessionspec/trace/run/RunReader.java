package sessionspec.trace.run;

import io.cucumber.messages.types.Meta;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.messages.MessagesFile;
import sessionspec.messages.Recording;
import sessionspec.trace.Example;
import sessionspec.trace.Provenance;
import sessionspec.trace.Status;

/** Reads what a run left behind, and the feature files that it left out. */
public final class RunReader {

    private final Recording recording;
    private final FeatureFolder folder;
    private final Problems problems = new Problems();
    private final SortedMap<String, String> uris = new TreeMap<>();

    private RunReader(Recording recording, FeatureFolder folder) {
        this.recording = recording;
        this.folder = folder;
    }

    /**
     * Never fails: what cannot be read is a problem of the run, and the rest is kept.
     *
     * @param features the folder of all feature files, run or not
     * @param glue     root folder of the glue's Java source; where it is missing, only names of its parts are known
     */
    public static Run read(Path messages, Path features, Path glue) {
        return new RunReader(MessagesFile.read(messages), new FeatureFolder(features))
                .read(messages, new GlueSource(glue));
    }

    /** The rules as they are written, of which nothing ran. Never fails: what cannot be read is among its problems. */
    public static Run written(Path features) {
        RunReader reader = new RunReader(new Recording(), new FeatureFolder(features));
        reader.rest();
        return new Run(
                reader.features(), false, reader.problems.sorted(), List.of(), new Vocabulary(List.of(), List.of()));
    }

    private Run read(Path messages, GlueSource glue) {
        RunEnd end = new RunEnd(recording, messages, problems);
        end.tell();
        recording.documents().keySet().forEach(this::ran);
        rest();
        boolean complete = problems.none();
        List<RunFeature> features = features();
        List<Example> examples = features.stream().flatMap(RunFeature::examples).toList();
        if (complete) {
            somethingRan(examples);
        }
        if (problems.none() && examples.stream().noneMatch(example -> example.status() == Status.FAILED)) {
            end.tellFailure();
        }
        List<Provenance.Tool> tools =
                recording.query().findMeta().stream().flatMap(RunReader::tools).toList();
        return new Run(features, complete, problems.sorted(), tools, Vocabulary.of(recording, glue));
    }

    private void ran(String uri) {
        String name = folder.name(uri);
        if (uris.putIfAbsent(name, uri) != null) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    new Place(name, 0),
                    "The feature file was run twice under different addresses, and only one of them counts",
                    "Select the features once, as a folder or as a package of the class path.");
        }
    }

    /** Reads the feature files that did not run; a run without one that cannot be read is not the whole. */
    private void rest() {
        try {
            for (Map.Entry<String, Path> file : folder.files().entrySet()) {
                if (!uris.containsKey(file.getKey())) {
                    FeatureFolder.parse(file.getKey(), file.getValue(), recording, problems);
                    uris.put(file.getKey(), file.getKey());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    new Place(folder.label(), 0),
                    "The folder of the feature files cannot be read",
                    "Name the folder that holds them with --features.");
        }
    }

    /** Each is read without regard to any other. */
    private List<RunFeature> features() {
        EvidenceOfRun evidence = new EvidenceOfRun(recording.query(), problems);
        return uris.entrySet().parallelStream()
                .flatMap(uriOfName -> Optional.ofNullable(recording.documents().get(uriOfName.getValue()))
                        .flatMap(it -> FeatureOfRun.of(uriOfName.getKey(), it, recording, evidence, problems))
                        .stream())
                .toList();
    }

    /** The runtime first. */
    private static Stream<Provenance.Tool> tools(Meta meta) {
        return Stream.of(meta.getRuntime(), meta.getImplementation())
                .map(it -> new Provenance.Tool(it.getName(), it.getVersion().orElse("")));
    }

    private void somethingRan(List<Example> examples) {
        Place place = new Place(folder.label(), 0);
        if (examples.isEmpty()) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    place,
                    "There is no example in this folder, so nothing is verified",
                    "Name the folder of the feature files with --features, and write rules with examples in it.");
        } else if (examples.stream().allMatch(example -> example.status() == Status.NOT_RUN)) {
            problems.add(
                    Problem.Kind.RUN_INCOMPLETE,
                    place,
                    "None of the " + examples.size() + " examples ran: the run's filter matches none",
                    "Correct the filter, such as -Dcucumber.filter.tags=@SIF-3, or leave it out.");
        }
    }
}
