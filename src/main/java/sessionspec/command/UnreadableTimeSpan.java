package sessionspec.command;

/** A text that is not written as token lifetime policies write a TimeSpan. The message says what is wrong and what to write instead. */
public final class UnreadableTimeSpan extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableTimeSpan(String text, String problem) {
        super("\"" + text + "\" is not written as D.HH:MM:SS: " + problem
                + " Write days, hours, minutes and seconds, such as 80.00:30:00, or without days, such as 00:10:00.");
    }
}
