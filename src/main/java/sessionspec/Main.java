package sessionspec;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands that the build calls, and one for whoever catalogues a document. */
@Command(
        name = "sessionspec",
        description = "The living documentation of how long a sign-in lasts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ReportCommand.class, SummaryCommand.class, PassagesCommand.class},
        footer = {"", "Exit codes: 0 verified or filtered; 1 not verified, or it could not be done; 2 wrong usage."})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: report, summary or passages.");
    }
}
