package sessionspec.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import sessionspec.change.ComparedReport;
import sessionspec.report.csv.CsvReport;
import sessionspec.report.html.InlinedFiles;
import sessionspec.report.html.Page;
import sessionspec.report.json.JsonConsistency;
import sessionspec.report.json.JsonReport;
import sessionspec.report.markdown.ChangesMarkdown;
import sessionspec.trace.EngineInPage;
import sessionspec.trace.RandomStories;
import sessionspec.trace.Traceability;

/** Writes every output of one result into one folder. */
public final class Reports {

    public static final String PAGE = "index.html";

    /** What the console says, kept for whoever asks later. */
    public static final String SUMMARY = "summary.txt";

    /** Every problem with place and remedy; it is there exactly when there are problems. */
    public static final String PROBLEMS = "problems.txt";

    public static final String PAPER = "short-edition.html";

    /** The short edition as a PDF, for whoever prints it; one of an earlier report is no longer true and goes with it. */
    public static final String PRINT_EDITION = "living-documentation.pdf";

    /** All of the page as a PDF; one of an earlier report goes likewise. */
    public static final String FULL_PRINT_EDITION = "living-documentation-full.pdf";

    /** What changed in the supplied documents, to be pasted into a pull request; it is there when documents were supplied. */
    public static final String CHANGES = "changes.md";

    private static final String DATA = "living-documentation.json";
    private static final String RULES = "rules.csv";
    private static final String STATEMENTS = "statements.csv";

    private Reports() {}

    /**
     * Writes {@code index.html}, {@code living-documentation.json} with its schema, {@code rules.csv}, {@code
     * statements.csv}, {@code short-edition.html}, {@code changes.md} and {@code summary.txt}. Each file is whole at every
     * moment, and the page comes last: when it is there, so is the rest.
     *
     * @param folder made when it does not exist
     */
    public static void write(Traceability result, Path folder) throws ReportException {
        OutputFolder out = OutputFolder.at(folder);
        // The page and the data take about as long, and know nothing of each other.
        CompletableFuture<String> page = CompletableFuture.supplyAsync(() -> Page.html(result));
        out.remove(PRINT_EDITION);
        out.remove(FULL_PRINT_EDITION);
        if (result.problems().isEmpty()) {
            out.remove(PROBLEMS);
        } else {
            out.write(PROBLEMS, Summary.problems(result));
        }
        out.write(JsonReport.SCHEMA, InlinedFiles.resource(JsonReport.SCHEMA));
        out.write(DATA, JsonReport.of(result));
        out.write(RULES, CsvReport.rules(result));
        out.write(STATEMENTS, CsvReport.statements(result));
        out.write(PAPER, Page.paper(result));
        if (result.sourcesSupplied()) {
            out.write(CHANGES, ChangesMarkdown.of(result));
        } else {
            out.remove(CHANGES);
        }
        out.write(SUMMARY, summary(result, folder));
        out.write(PAGE, page.join());
    }

    /**
     * Adds what only the tests find out, if they have left it, to the page, the short edition and the JSON of the last report.
     *
     * @param found the folder in which they left it; of what is not there the report says as before that it was not checked
     */
    public static void addConsistency(Path found, Path folder) throws ReportException {
        Path reach = found.resolve("reach.json").toAbsolutePath();
        Path engine = found.resolve("engine.json").toAbsolutePath();
        OutputFolder out = OutputFolder.at(folder);
        byte[] data = out.read(DATA);
        String page = new String(out.read(PAGE), StandardCharsets.UTF_8);
        if (Files.exists(reach)) {
            RandomStories told = JsonConsistency.read(out.read(reach.toString()), data);
            data = JsonConsistency.added(data, told);
            page = Page.added(page, told);
        }
        if (Files.exists(engine)) {
            EngineInPage same = JsonConsistency.engine(out.read(engine.toString()));
            data = JsonConsistency.added(data, same);
            page = Page.added(page, same);
        }
        if (Files.exists(reach) || Files.exists(engine)) {
            data = JsonConsistency.tested(data);
            page = Page.tested(page);
        }
        String paper = new String(out.read(PAPER), StandardCharsets.UTF_8);
        out.write(PAPER, Page.checked(paper, Files.exists(reach), Files.exists(engine)));
        out.write(DATA, data);
        out.write(PAGE, page);
    }

    /** What is compared with an earlier report. */
    public static ComparedReport compared(Traceability result) {
        return ComparedReport.of(JsonReport.of(result));
    }

    public static String summary(Traceability result, Path folder) {
        return Summary.of(result, folder.resolve(PAGE));
    }

    /** Whether this is the summary of a report that gives no reason to end a build. */
    public static boolean isGood(String summary) {
        return Summary.isGood(summary);
    }
}
