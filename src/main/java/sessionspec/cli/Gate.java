package sessionspec.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sessionspec.report.Reports;

/**
 * The build's last word: the summary of the report, and the end of the build where the specification is not verified. It
 * runs in Maven's own JVM, which an exit would end, so it fails by an exception.
 */
public final class Gate {

    private static final String INSTEAD = "--instead=";

    /** Ends the build, with a message and nothing else: where in the program it was thrown says nothing. */
    static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Closed(String message) {
            super(message, null, false, false);
        }
    }

    private Gate() {}

    /**
     * @param arguments folder of the report, and {@code --instead=} with the tests that ran instead of the specification
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        String tests = arguments[1].substring(INSTEAD.length());
        if (tests.isEmpty()) {
            pass(folder, out);
        } else {
            out.println("Only " + tests + " ran. The specification did not, and the report was left as it is.");
        }
    }

    /** Says again what the report said when it was written, and fails unless it was good. */
    static void pass(Path folder, PrintWriter out) {
        Path file = folder.resolve(Reports.SUMMARY);
        String summary;
        try {
            summary = Files.readString(file);
        } catch (IOException e) {
            throw new Closed("There is no report to judge by: " + file + " cannot be read.");
        }
        out.println(summary.stripTrailing());
        if (!Reports.isGood(summary)) {
            throw new Closed(
                    "The specification is not verified. The summary above says why, and the report says it first.");
        }
    }
}
