package sessionspec.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sessionspec.catalogue.Catalogue;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.drift.folder.Drift;
import sessionspec.trace.Citation;
import sessionspec.trace.Provenance;
import sessionspec.trace.Traceability;
import sessionspec.trace.citation.Citations;
import sessionspec.trace.join.Tracer;
import sessionspec.trace.provenance.ProvenanceReader;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.RunReader;
import sessionspec.upkeep.NotDone;

/** The specification as it is written, for commands that need no run of it. */
final class WrittenSpecification {

    @Option(
            names = "--features",
            defaultValue = "features",
            paramLabel = "DIR",
            description = "Folder of the feature files; default: ${DEFAULT-VALUE}.")
    private Path features;

    @Mixin
    private CatalogueOption catalogue;

    Path catalogue() throws NotDone {
        return catalogue.required();
    }

    List<Citation> citations() throws NotDone {
        return Citations.of(written(), catalogue.loadRequired());
    }

    Traceability traced(Optional<Path> sources, Optional<Path> before) throws NotDone {
        Run run = written();
        Catalogue known = catalogue.loadRequired();
        return Tracer.join(
                run,
                known,
                sources.map(folder -> Drift.check(folder, before, known)),
                Lifetimes.all(),
                List::of,
                SessionModel.SOUND,
                new Provenance(now(), "", "", List.of(), List.of()));
    }

    private Run written() throws NotDone {
        return RunReader.written(CatalogueOption.required(features, "--features"));
    }

    private static Instant now() {
        return new ProvenanceReader(System.getenv(), InstantSource.system()).generatedAt();
    }

    /** The day by which provisional confirmations are judged. */
    static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }
}
