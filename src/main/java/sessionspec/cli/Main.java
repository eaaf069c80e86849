package sessionspec.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import sessionspec.report.ReportException;
import sessionspec.upkeep.NotDone;

/** The commands that the build calls, and those for whoever keeps the catalogue and the documents. */
@Command(
        name = "sessionspec",
        description = "The living documentation of how long a sign-in lasts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            AskCommand.class,
            ConsistencyCommand.class,
            PdfCommand.class,
            PassagesCommand.class,
            DocumentsCommand.class,
            FetchCommand.class,
            ReviewCommand.class,
            AcceptCommand.class,
            ConfirmCommand.class,
            AdoptCommand.class
        },
        footer = {"", "Exit codes: 0 verified or filtered; 1 it could not be done; 2 wrong usage; 3 not verified."})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    private Main() {}

    /** May run in Maven's own JVM, which only a failure ends: an exception would bury what the command said under Maven's words. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine main =
                new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        IParameterExceptionHandler told = main.getParameterExceptionHandler();
        return main.setParameterExceptionHandler(
                        (wrong, given) -> told.handleParseException(clearer(wrong, given), given))
                .setExecutionExceptionHandler((failed, command, given) -> notDone(failed, command))
                .registerConverter(LocalDate.class, Main::day)
                .execute(arguments);
    }

    /** Why a command did nothing is all there is to say of it; anything else is a fault of the program. */
    private static int notDone(Exception failed, CommandLine command) throws Exception {
        if (!(failed instanceof NotDone) && !(failed instanceof ReportException)) {
            throw failed;
        }
        command.getErr().println(failed.getMessage());
        return 1;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + written + "\" is no day. Write it like 2026-12-31.");
        }
    }

    /** A required option is most often missing because it is misspelt: then the misspelt one is what to name. */
    private static ParameterException clearer(ParameterException wrong, String... given) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        List<String> unknown = Stream.of(given)
                .filter(argument -> argument.startsWith("--"))
                .filter(argument -> command.findOption(argument.split("=", 2)[0]) == null)
                .toList();
        return wrong instanceof MissingParameterException && !unknown.isEmpty()
                ? new UnmatchedArgumentException(wrong.getCommandLine(), unknown)
                : wrong;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
