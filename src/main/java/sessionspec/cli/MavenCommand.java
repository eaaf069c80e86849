package sessionspec.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A command that runs in Maven's own JVM. One that does not end well ends that with its exit code: an exception would bury what
 * the command said under Maven's words for a broken build.
 */
public final class MavenCommand {

    private MavenCommand() {}

    /** @param arguments as for {@link Main} */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Main.run(out, err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
