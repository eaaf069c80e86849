package sessionspec.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command, with where it says what it did. */
abstract class SpecCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final void say(String line) {
        out().println(line);
    }

    final ParameterException wrongUsage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
