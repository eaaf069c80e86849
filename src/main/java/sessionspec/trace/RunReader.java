package sessionspec.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.messages.Document;
import sessionspec.messages.MessagesFile;
import sessionspec.messages.Recording;

/** Reads what a run left behind, and the feature files that it left out. */
public final class RunReader {

    private final List<Shard> shards;
    private final Optional<FeatureFolder> folder;
    private final FeatureNames names;
    private final Problems problems = new Problems();
    private final SortedMap<String, RunFeature> features = new TreeMap<>();
    private final Set<String> run = new TreeSet<>();

    private RunReader(List<Shard> shards, Optional<FeatureFolder> folder) {
        this.shards = shards;
        this.folder = folder;
        this.names = folder.<FeatureNames>map(it -> it)
                .orElseGet(() -> FeatureNames.of(shards.stream()
                        .flatMap(shard -> shard.recording().uris().stream())
                        .toList()));
    }

    /**
     * Never fails: what cannot be read is a problem of the run, and the rest is kept.
     *
     * @param messages the run's Cucumber messages, one a line; several files are the shards of one run
     * @param features the folder of all feature files, run or not; empty when only those that were run are of interest
     * @param progress told the number of bytes read since it was last told
     */
    public static Run read(List<Path> messages, Optional<Path> features, LongConsumer progress) {
        List<Shard> shards = messages.stream()
                .map(file -> new Shard(file, MessagesFile.read(file, progress)))
                .toList();
        return new RunReader(shards, features.map(FeatureFolder::new)).read();
    }

    /** The same for a run that is one file. */
    public static Run read(Path messages, Path features) {
        return read(List.of(messages), Optional.of(features), bytes -> {});
    }

    private Run read() {
        shards.forEach(shard -> shard.tell(problems, folder.isPresent() ? ": mvn verify" : "."));
        boolean complete = problems.none()
                && shards.stream()
                        .allMatch(shard -> shard.recording().parseErrors().isEmpty());
        shards.forEach(this::featuresOfShard);
        folder.ifPresent(this::featuresNotRun);
        if (complete) {
            folder.ifPresent(this::somethingRan);
        }
        return new Run(
                List.copyOf(features.values()),
                complete,
                problems.sorted(),
                shards.stream().map(Shard::source).toList());
    }

    private void featuresOfShard(Shard shard) {
        Recording recording = shard.recording();
        Set<String> names = new TreeSet<>();
        List<Document> documents = new ArrayList<>();
        recording.documents().forEach((uri, document) -> {
            String name = this.names.name(uri);
            run.add(name);
            if (names.add(name)) {
                documents.add(document);
            } else {
                problems.add(
                        Problem.Kind.RUN_INCOMPLETE,
                        new Place(name, 0),
                        "The feature file was run twice under different addresses, and only one of them counts",
                        "Select the features once, as a package of the class path.");
            }
        });
        documents.parallelStream()
                .map(document -> {
                    Problems own = new Problems();
                    String name = this.names.name(document.uri());
                    return new Joined(FeatureOfRun.of(name, document, recording, own), own);
                })
                .forEachOrdered(joined -> {
                    problems.addAll(joined.problems().sorted());
                    joined.feature().ifPresent(this::add);
                });
        recording.parseErrors().forEach(error -> FeatureFile.tell(this.names.name(error.uri()), error, problems));
    }

    /** A feature and what is wrong with it, found without regard to any other. */
    private record Joined(Optional<RunFeature> feature, Problems problems) {}

    private void add(RunFeature feature) {
        RunFeature before = features.putIfAbsent(feature.file(), feature);
        if (before == null) {
            return;
        }
        if (before.isAlso(feature)) {
            features.put(feature.file(), before.or(feature));
            return;
        }
        problems.add(
                Problem.Kind.RUN_INCOMPLETE,
                new Place(feature.file(), 0),
                "The shards of the run have different versions of this feature file, and both are shown",
                "Run all shards on one version of the feature files.");
        int number = 2;
        while (features.containsKey(feature.file() + " (" + number + ")")) {
            number++;
        }
        RunFeature other = feature.at(feature.file() + " (" + number + ")");
        features.put(other.file(), other);
    }

    private void featuresNotRun(FeatureFolder folder) {
        try {
            folder.files().forEach((name, file) -> {
                if (!run.contains(name)) {
                    Recording parsed = FeatureFile.parse(name, file, problems);
                    parsed.documents()
                            .values()
                            .forEach(document -> FeatureOfRun.of(name, document, parsed, problems)
                                    .ifPresent(this::add));
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

    private void somethingRan(FeatureFolder folder) {
        List<RunExample> examples =
                features.values().stream().flatMap(RunFeature::examples).toList();
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
}
