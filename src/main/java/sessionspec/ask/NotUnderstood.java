package sessionspec.ask;

import java.util.List;

/** What was handed in cannot be understood, or says what cannot be; the message is one sentence and tells what to do. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Spot spot;
    private final transient List<NotUnderstood> others;

    /** @param spot where; {@link Spot#NONE} where it is no matter of a place */
    public NotUnderstood(String sentence, Spot spot) {
        this(sentence, spot, List.of());
    }

    private NotUnderstood(String sentence, Spot spot, List<NotUnderstood> others) {
        super(sentence);
        this.sentence = sentence;
        this.spot = spot;
        this.others = others;
    }

    /** The first of several, which knows the others. */
    public static NotUnderstood of(List<NotUnderstood> all) {
        NotUnderstood first = all.get(0);
        return new NotUnderstood(first.sentence, first.spot, List.copyOf(all.subList(1, all.size())));
    }

    public String sentence() {
        return sentence;
    }

    public List<NotUnderstood> others() {
        return others;
    }

    public Spot spot() {
        return spot;
    }
}
