package sessionspec.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A command that runs in Maven's own JVM, which an exit would end; so one that does not end well is an exception. */
public final class MavenCommand {

    private MavenCommand() {}

    /** @param arguments as for {@link Main} */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Main.run(out, err, arguments);
        if (code != 0) {
            throw new Gate.Closed("The command ended with code " + code + "; what it said stands above.");
        }
    }
}
