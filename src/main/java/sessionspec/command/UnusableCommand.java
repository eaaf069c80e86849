package sessionspec.command;

/** A command line that cannot be run, or a period that cannot be read; nothing has changed. The message says what is wrong and what to write instead. */
public final class UnusableCommand extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableCommand(String problem, String remedy) {
        super(problem + " " + remedy);
    }
}
