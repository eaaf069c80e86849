package sessionspec.messages;

/**
 * How a step went.
 *
 * @param status  lower case as Cucumber names it: passed, failed, skipped, pending, undefined, ambiguous, unknown
 * @param message what went wrong, its stack included; empty when nothing did
 */
public record Result(String status, String message) {

    public static final Result UNKNOWN = new Result("unknown", "");
    static final Result PASSED = new Result("passed", "");
    static final Result SKIPPED = new Result("skipped", "");

    public boolean passed() {
        return status.equals(PASSED.status);
    }
}
