package sessionspec.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Finding;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Status;
import sessionspec.trace.citation.RuleRegister;
import sessionspec.trace.proof.FaultSweep;
import sessionspec.trace.run.RunReader;
import sessionspec.written.Written;

/** Writes the examples of the last run to a file of their own, as each mutant's JVM reads them. */
public final class Stories {

    private static final Path RUN = Path.of("target/run/messages.ndjson");

    private Stories() {}

    public static void main(String... none) throws IOException {
        Files.createDirectories(Told.STORIES.getParent());
        Files.write(Told.STORIES, (Iterable<String>) ofLastRun().map(Told::line)::iterator);
    }

    private static Stream<Told> ofLastRun() {
        Path features = Path.of("features");
        Catalogue catalogue = CatalogueLoader.load(features.resolve("catalogue"));
        return new RuleRegister(catalogue, new Problems())
                .register(RunReader.read(RUN, features, Path.of("glue")).features()).stream()
                        .map(Feature::rules)
                        .flatMap(List::stream)
                        .flatMap(Stories::ofRule);
    }

    private static Stream<Told> ofRule(Rule rule) {
        List<Example> examples = rule.examples().stream()
                .filter(it -> it.status() == Status.VERIFIED)
                .toList();
        List<String> unproved = new FaultSweep(SessionModel.SOUND)
                .of(
                        rule.id(),
                        examples.stream()
                                .map(it -> new FaultSweep.Told(
                                        it.name(),
                                        it.notes().story(),
                                        it.findings().toList()))
                                .toList())
                .unproved();
        return examples.stream()
                .map(it -> new Told(
                        rule.id(),
                        it.name(),
                        it.findings()
                                .filter(finding -> finding.rule().equals(rule.id()))
                                .map(Finding::part)
                                .filter(part -> !unproved.contains(part))
                                .distinct()
                                .toList(),
                        Written.of(it.notes().story())));
    }
}
