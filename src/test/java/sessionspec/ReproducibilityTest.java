package sessionspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.glue.StepPhrases;
import sessionspec.report.Reports;
import sessionspec.trace.Feature;
import sessionspec.trace.Language;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;
import sessionspec.trace.join.Tracer;
import sessionspec.trace.lasting.Contradicting;
import sessionspec.trace.lasting.EffectiveLifetimes;
import sessionspec.trace.provenance.ProvenanceReader;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.RunReader;

/** The project's own specification, run and reported on twice: the same inputs give the same bytes. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ReproducibilityTest {

    private static final Path FEATURES = Path.of("features");
    private static final List<String> OUTPUTS = List.of(
            "index.html",
            "living-documentation.json",
            "rules.csv",
            "statements.csv",
            "short-edition.html",
            "summary.txt");

    @TempDir
    private Path temp;

    @Test
    void parallelExecutionTimeZoneAndLocaleChangeNothing() throws Exception {
        Map<String, String> serial = report(temp.resolve("serial"), "1");

        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            Map<String, String> parallel = report(temp.resolve("parallel"), "4");

            assertThat(parallel).isEqualTo(serial);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private Map<String, String> report(Path folder, String threads) throws Exception {
        Files.createDirectories(folder);
        Path messages = folder.resolve("messages.ndjson");
        byte exit = Main.run(
                new String[] {
                    FEATURES.toString(),
                    "--glue",
                    "sessionspec.glue",
                    "--threads",
                    threads,
                    "--plugin",
                    "message:" + messages,
                    "--no-summary"
                },
                getClass().getClassLoader());
        assertThat(exit).isZero();
        Run run = RunReader.read(messages, FEATURES, Path.of("glue"));
        Catalogue catalogue = CatalogueLoader.load(FEATURES.resolve("catalogue"));
        Traceability result = Tracer.join(
                run,
                catalogue,
                Optional.empty(),
                Lifetimes.all(),
                () -> EffectiveLifetimes.of(SessionModel.SOUND),
                SessionModel.SOUND,
                new ProvenanceReader(Map.of("SOURCE_DATE_EPOCH", "1700000000"), InstantSource.system())
                        .read(List.of(FEATURES), Optional.empty(), List.of(), run, Path.of("glue")));
        assertThat(result.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(result.features()).extracting(Feature::family).isEqualTo(catalogue.controls());
        theLanguageIsWhole(result.language());
        assertThat(result.observedLifetimes()).hasSizeGreaterThan(100);
        assertThat(Contradicting.of(result.effective(), result.rules()))
                .as("what examples show to end otherwise than the model computes")
                .isEmpty();
        // The path of the page stands in the summary, so both reports go to one folder.
        Path out = temp.resolve("report");
        Reports.write(result, out);
        return contents(out);
    }

    /** Every phrase that a step class declares is told of, and every one is used. */
    private static void theLanguageIsWhole(Language language) throws IOException {
        assertThat(language.phrases())
                .extracting(Language.Phrase::text)
                .containsExactlyInAnyOrderElementsOf(StepPhrases.all());
        assertThat(language.phrases()).allSatisfy(phrase -> {
            assertThat(phrase.steps()).as(phrase.text() + " is used").isPositive();
            assertThat(phrase.place()).as(phrase.text() + " has a place").isNotEmpty();
        });
        assertThat(language.values())
                .allSatisfy(
                        value -> assertThat(value.forms().size() + value.seen().size())
                                .as(value.name() + " is explained")
                                .isPositive());
    }

    private static Map<String, String> contents(Path out) throws IOException {
        Map<String, String> contents = new java.util.TreeMap<>();
        for (String name : OUTPUTS) {
            contents.put(name, Files.readString(out.resolve(name)));
        }
        return contents;
    }
}
