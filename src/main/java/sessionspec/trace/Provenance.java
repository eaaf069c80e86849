package sessionspec.trace;

import java.time.Instant;
import java.util.List;

/**
 * What a reader needs to produce the same report.
 *
 * @param generatedAt the run's time stamp, {@code SOURCE_DATE_EPOCH} when it is set
 * @param commit      id of the commit, {@code +} appended when files differ from it; words when there is none
 * @param command     the command that reproduces the report, {@link #EXAMPLES} with its options; once what the tests find
 *                    out has been added, {@link #TESTS} with the same ones
 */
public record Provenance(Instant generatedAt, String commit, String command, List<Tool> tools, List<Input> inputs) {

    /** What runs the examples and writes the report. */
    public static final String EXAMPLES = "mvn test";

    /** What does the same, and adds to the report what only the tests find out. */
    public static final String TESTS = "mvn verify";

    public record Tool(String name, String version) {}

    /** An input file and the SHA-256 of its bytes; empty when it was not taken. */
    public record Input(String file, String sha256) {}
}
