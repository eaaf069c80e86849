package sessionspec.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import sessionspec.trace.Traceability;

/** Writes every output of one result into one folder. */
public final class Reports {

    /** The page that a reviewer opens. */
    public static final String PAGE = "index.html";

    /** What the console says, kept for whoever asks later. */
    public static final String SUMMARY = "summary.txt";

    /** Every problem with place and remedy; it is there exactly when there are problems. */
    public static final String PROBLEMS = "problems.txt";

    /** The page on paper, for whoever prints it; one of an earlier page is no longer true and goes with it. */
    public static final String PRINT_EDITION = "living-documentation.pdf";

    /** Up to so many examples the report is one page; beyond, each feature has a page of its own. */
    public static final int MOST_ON_ONE_PAGE = 1000;

    private static final String DATA = "living-documentation.json";
    private static final String MATRIX = "traceability.csv";

    private final Traceability result;
    private final Path folder;
    private final OutputFolder out;

    private Reports(Traceability result, Path folder) throws ReportException {
        this.result = result;
        this.folder = folder;
        this.out = OutputFolder.at(folder);
    }

    /**
     * Makes ready what every report needs, so that it can be done while the run is still being read. Nothing depends on
     * it but time.
     */
    public static void prepare() {
        try {
            Templates.html("featurePage.jte", Pages.sample()).to(Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the report with {@value #MOST_ON_ONE_PAGE} examples at most on one page. */
    public static void write(Traceability result, Path folder) throws ReportException {
        write(result, folder, MOST_ON_ONE_PAGE, (done, all) -> {});
    }

    /**
     * Writes {@code index.html} and {@code summary.txt}; above the limit a page for each feature in {@code features/};
     * and with a catalogue, {@code living-documentation.json} with its schema and {@code traceability.csv}. Each file is
     * whole at every moment, and the page comes last: when it is there, so is the rest.
     *
     * @param folder   made when it does not exist
     * @param most     examples on one page
     * @param progress told how many pages are written, and of how many; by any thread
     */
    public static void write(Traceability result, Path folder, int most, BiConsumer<Integer, Integer> progress)
            throws ReportException {
        Reports reports = new Reports(result, folder);
        reports.out.remove(PRINT_EDITION);
        reports.data();
        reports.text(SUMMARY, summary(result, folder));
        if (result.totals().examples() > most) {
            reports.pages(progress);
        } else {
            Writing page = Page.html(result);
            reports.out.removeOthers(Anchors.FOLDER, Set.of());
            reports.out.write(PAGE, page);
        }
    }

    private void data() throws ReportException {
        if (result.problems().isEmpty()) {
            out.remove(PROBLEMS);
        } else {
            text(PROBLEMS, Summary.problems(result));
        }
        if (result.verdict().ofRun()) { // an earlier report may have been of something else
            for (String name : List.of(JsonReport.SCHEMA, DATA, MATRIX)) {
                out.remove(name);
            }
        } else {
            text(JsonReport.SCHEMA, Shells.resource(JsonReport.SCHEMA));
            out.write(DATA, JsonReport.of(result));
            text(MATRIX, CsvReport.of(result));
        }
    }

    private void pages(BiConsumer<Integer, Integer> progress) throws ReportException {
        Pages pages = new Pages(result);
        OutputFolder below = OutputFolder.at(folder.resolve(Anchors.FOLDER));
        AtomicReference<@Nullable ReportException> failure = new AtomicReference<>();
        AtomicInteger done = new AtomicInteger();
        pages.features(page -> {
            try {
                below.write(page.file(), page.html());
                progress.accept(done.incrementAndGet(), result.features().size());
            } catch (ReportException e) {
                failure.compareAndSet(null, e);
            }
        });
        ReportException first = failure.get();
        if (first != null) {
            throw first;
        }
        out.removeOthers(Anchors.FOLDER, pages.files());
        out.write(PAGE, pages.entry());
    }

    private void text(String name, String text) throws ReportException {
        out.write(name, writer -> writer.write(text));
    }

    /** The result in a few lines: verdict, numbers, the first problems and where they are, the page. */
    public static String summary(Traceability result, Path folder) {
        return Summary.of(result, folder.resolve(PAGE));
    }
}
