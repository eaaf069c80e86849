package sessionspec.ask;

/** What was handed in cannot be understood, or says what cannot be; the message is one sentence and tells what to do. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Spot spot;

    /** @param spot where; {@link Spot#NONE} where it is no matter of a place */
    public NotUnderstood(String sentence, Spot spot) {
        super(sentence);
        this.sentence = sentence;
        this.spot = spot;
    }

    public String sentence() {
        return sentence;
    }

    public Spot spot() {
        return spot;
    }
}
