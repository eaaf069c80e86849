package sessionspec.report;

/** The report could not be written; the message names the folder and the remedy. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
