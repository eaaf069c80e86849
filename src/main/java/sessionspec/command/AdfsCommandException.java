package sessionspec.command;

/** A command for AD FS that cannot be run; nothing has changed. The message says what is wrong and what to write. */
public final class AdfsCommandException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    AdfsCommandException(String problem, String remedy) {
        super(problem + " " + remedy);
    }
}
