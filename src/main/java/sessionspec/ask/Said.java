package sessionspec.ask;

/** Something that is said of the situation. */
public record Said(Phrase phrase, Spot spot) {

    public Topic topic() {
        return phrase.form().topic();
    }

    public boolean is(Mark mark) {
        return phrase.is(mark);
    }
}
