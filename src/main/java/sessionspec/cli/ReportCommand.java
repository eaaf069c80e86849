package sessionspec.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sessionspec.catalogue.Catalogue;
import sessionspec.change.BaselineFile;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.drift.FolderDrift;
import sessionspec.drift.folder.Drift;
import sessionspec.report.ReportException;
import sessionspec.report.Reports;
import sessionspec.trace.Provenance;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;
import sessionspec.trace.join.Tracer;
import sessionspec.trace.lasting.EffectiveLifetimes;
import sessionspec.trace.provenance.ProvenanceReader;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.RunReader;

/** Joins a run with catalogue and documents as far as there are any, and writes the report whatever the verdict. */
@Command(
        name = "report",
        description = "Write the living documentation of a run: every statement of the documents traced to rules and"
                + " examples, and whether the specification is verified.")
final class ReportCommand extends SpecCommand {

    /** Told apart from 1, so that the build can tell a verdict from a failure to reach one. */
    static final int NOT_VERIFIED = 3;

    @Option(
            names = "--messages",
            required = true,
            paramLabel = "FILE",
            description = "Cucumber messages of the run (NDJSON).")
    private Path messages;

    @Option(
            names = "--features",
            defaultValue = "features",
            paramLabel = "DIR",
            description = "Folder of the feature files, run or not; default: ${DEFAULT-VALUE}.")
    private Path features;

    @Mixin
    private CatalogueOption catalogue;

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
            names = "--sources-before",
            defaultValue = "",
            paramLabel = "DIR",
            description = "Folder of the documents as they were, to show old wordings beside new ones; or empty.")
    private String sourcesBefore;

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

    @Override
    public Integer call() throws ReportException {
        // Read while the messages are, for neither needs the other.
        CompletableFuture<Catalogue> known = CompletableFuture.supplyAsync(() -> catalogue.load());
        Traceability result = trace(RunReader.read(messages, features, glue), known.join());
        Reports.write(result, out);
        return result.verdict() == Verdict.NOT_VERIFIED ? NOT_VERIFIED : 0;
    }

    private Traceability trace(Run run, Catalogue known) {
        Optional<Path> documents =
                Optional.of(sources).filter(named -> !named.isBlank()).map(Path::of);
        Optional<FolderDrift> drift = documents.map(named -> Drift.check(named, before(), known));
        Traceability result = Tracer.join(
                run,
                known,
                drift,
                Lifetimes.all(),
                () -> EffectiveLifetimes.of(SessionModel.SOUND),
                SessionModel.SOUND,
                provenance(run, documents));
        return baseline.isBlank()
                ? result
                : result.comparedWith(BaselineFile.compare(Path.of(baseline), Reports.compared(result)));
    }

    private Provenance provenance(Run run, Optional<Path> documents) {
        try {
            return new ProvenanceReader(System.getenv(), InstantSource.system())
                    .read(List.of(features, catalogue.folder()), documents, options(documents), run, glue);
        } catch (IllegalArgumentException e) { // a time stamp that is none
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Path> before() {
        return Optional.of(sourcesBefore).filter(named -> !named.isBlank()).map(Path::of);
    }

    private List<String> options(Optional<Path> documents) {
        return Stream.of(
                        documents.isPresent() ? "-Dsources=DIR" : "",
                        sourcesBefore.isBlank() ? "" : "-Dsources.before=DIR",
                        baseline.isBlank() ? "" : "-Dbaseline=FILE",
                        tags.isBlank() ? "" : "-Dcucumber.filter.tags=\"" + tags.strip() + "\"")
                .filter(option -> !option.isEmpty())
                .toList();
    }
}
