package sessionspec.json;

/** A text is no JSON, or none that is read. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final int at;

    MalformedJson(String sentence, int at) {
        super(sentence);
        this.sentence = sentence;
        this.at = at;
    }

    public String sentence() {
        return sentence;
    }

    /** Of the first character that cannot stand there, 0 for the first of the text. */
    public int at() {
        return at;
    }
}
