package sessionspec;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CatalogueLoader;
import sessionspec.change.BaselineFile;
import sessionspec.core.Lifetimes;
import sessionspec.drift.Drift;
import sessionspec.drift.FolderDrift;
import sessionspec.report.ReportException;
import sessionspec.report.Reports;
import sessionspec.trace.Provenance;
import sessionspec.trace.ProvenanceReader;
import sessionspec.trace.Run;
import sessionspec.trace.RunJoin;
import sessionspec.trace.RunReader;
import sessionspec.trace.Traceability;
import sessionspec.trace.Tracer;
import sessionspec.trace.Verdict;

/** Joins a run with catalogue and documents as far as there are any, and writes the report whatever the verdict. */
@Command(
        name = "report",
        description = {
            "Write the living documentation of a run.",
            "",
            "With a catalogue the report traces every statement of the documents to rules and examples and says whether"
                    + " the specification is verified. Without one it tells what the run's examples say and how they"
                    + " fared."
        })
final class ReportCommand implements Callable<Integer> {

    /** Told apart from 1, so that the build can tell a verdict from a failure to reach one. */
    static final int NOT_VERIFIED = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--messages",
            required = true,
            paramLabel = "FILE",
            description = "Cucumber messages of the run (NDJSON, also as .gz). Repeat it for the shards of one run, or"
                    + " name a folder of them.")
    private List<Path> messages = new ArrayList<>();

    @Option(
            names = "--features",
            paramLabel = "DIR",
            description = "Folder of the feature files; what did not run is then shown, too.")
    private Optional<Path> features = Optional.empty();

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Folder of the catalogue.")
    private Optional<Path> catalogue = Optional.empty();

    @Option(
            names = "--glue",
            defaultValue = "glue",
            paramLabel = "DIR",
            description = "Folder of the step definitions' Java source, for their files and lines; default:"
                    + " ${DEFAULT-VALUE}. It may be missing.")
    private Path glue;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write the report to.")
    private Path out;

    // Text, not a path: the build passes it empty when no documents were supplied.
    @Option(
            names = "--sources",
            defaultValue = "",
            paramLabel = "DIR",
            description = "Folder of the documents; without it, or empty, drift is not checked.")
    private String sources;

    // Text for the same reason.
    @Option(
            names = "--baseline",
            defaultValue = "",
            paramLabel = "FILE",
            description = "The living-documentation.json of an earlier report, to tell what changed since;"
                    + " without it, or empty, nothing is compared.")
    private String baseline;

    @Option(
            names = "--tags",
            defaultValue = "",
            paramLabel = "EXPRESSION",
            description = "The filter that the examples ran with, for the command that the report names.")
    private String tags;

    @Option(
            names = "--one-page-up-to",
            defaultValue = "" + Reports.MOST_ON_ONE_PAGE,
            paramLabel = "N",
            description =
                    "With more examples than this, each feature has a page of its own; default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(
            names = "--quiet",
            description = "Print no progress, and the summary only when the specification is not verified.")
    private boolean quiet;

    private ReportCommand() {}

    @Override
    public Integer call() {
        Thread ahead = new Thread(Reports::prepare, "report");
        ahead.setDaemon(true);
        ahead.start();
        Progress progress = new Progress(spec.commandLine().getErr(), quiet);
        List<Path> files = messages.stream().flatMap(MessageFiles::of).toList();
        Run run = RunReader.read(files, features, progress.reading(MessageFiles.bytes(files)));
        if (catalogue.isEmpty() && run.isNothing()) {
            run.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return 1;
        }
        Traceability result = catalogue.map(folder -> trace(run, folder)).orElseGet(() -> alone(run));
        try {
            Reports.write(result, out, most, progress::wrote);
        } catch (ReportException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
        boolean good =
                result.verdict().ofRun() ? result.problems().isEmpty() : result.verdict() != Verdict.NOT_VERIFIED;
        if (!good || !quiet) {
            spec.commandLine().getOut().println(Reports.summary(result, out).stripTrailing());
        }
        return good ? 0 : NOT_VERIFIED;
    }

    private Traceability trace(Run run, Path folder) {
        Optional<Path> documents =
                Optional.of(sources).filter(named -> !named.isBlank()).map(Path::of);
        Catalogue known = CatalogueLoader.load(folder);
        Optional<FolderDrift> drift = documents.map(named -> Drift.check(named, known));
        List<Path> folders = Stream.concat(features.stream(), Stream.of(folder)).toList();
        Traceability result = Tracer.join(
                run,
                known,
                drift,
                Lifetimes.all(),
                timed(reader -> reader.read(folders, documents, options(documents), run, glue)));
        return baseline.isBlank() ? result : result.comparedWith(BaselineFile.read(Path.of(baseline)));
    }

    private List<String> options(Optional<Path> documents) {
        return Stream.of(
                        documents.isPresent() ? "-Dsources=DIR" : "",
                        baseline.isBlank() ? "" : "-Dbaseline=FILE",
                        tags.isBlank() ? "" : "-Dcucumber.filter.tags=\"" + tags.strip() + "\"")
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private Traceability alone(Run run) {
        return RunJoin.of(run, timed(reader -> reader.read(run)));
    }

    private Provenance timed(Function<ProvenanceReader, Provenance> read) {
        try {
            return read.apply(new ProvenanceReader(System.getenv(), InstantSource.system()));
        } catch (IllegalArgumentException e) { // a time stamp that is none
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
