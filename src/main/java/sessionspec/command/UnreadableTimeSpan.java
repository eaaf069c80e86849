package sessionspec.command;

/** A text that is no TimeSpan. The message says what is wrong and what to write instead. */
public final class UnreadableTimeSpan extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableTimeSpan(String text, String problem) {
        super("\"" + text + "\" is no TimeSpan: " + problem
                + " Write D.HH:MM:SS, such as 80.00:30:00, or without D, such as 00:10:00.");
    }
}
