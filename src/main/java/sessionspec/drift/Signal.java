package sessionspec.drift;

import java.util.List;

/** One sign of what a change is. */
public record Signal(Aspect aspect, List<String> before, List<String> after) {

    public enum Aspect {
        ADDED("a passage was added"),
        REPEATED("it repeats what stands elsewhere"),
        REMOVED("a passage was removed"),
        ENDS_EARLY("nothing that stood behind it is there any more, as if the file ended early"),
        SECTION_REMOVED("a whole section was removed"),
        STRUCK_OUT("it was struck out, or no longer is"),
        REPLACED("a word was replaced by another that is not known to say the same"),
        ACTOR("who does it may be another"),
        TENSE("what is became what was or had been, or the other way round"),
        QUESTION("a statement became a question, or a question a statement"),
        NAME_AGAIN("a name is said more often or less often"),
        NUMBER("a number changed"),
        UNIT("a unit changed"),
        NEGATION("a negation changed"),
        MODAL("what must or may be changed"),
        QUANTIFIER("how much or how often changed"),
        CONDITION("a condition or an order in time changed"),
        OPPOSITE("a word became its opposite"),
        NAME("a name changed"),
        SIGN("a sign changed"),
        CODE("a command or a rule is written otherwise"),
        SAME_LENGTH("a length of time is told in another unit"),
        MARK("a check box or a mark beside the words changed"),
        ORDER("it stands in another place"),
        SECTION_MOVED("its whole section stands in another place"),
        WORD_ORDER("what carries the meaning stands in another order"),
        CLAIMED("a word changed on which the statement rests"),
        DROPPED("words were dropped"),
        PUT_IN("words were put in"),
        REWRITTEN("most of its words are others"),
        WORDS("words changed"),
        STYLE("case, commas, hyphens or contractions changed"),
        COLUMN("it stands in another column"),
        LEVEL("it is a heading of another level"),
        SPLIT("one sentence became two"),
        JOINED("two sentences became one");

        private final String words;

        Aspect(String words) {
            this.words = words;
        }
    }

    public static Signal of(Aspect aspect) {
        return new Signal(aspect, List.of(), List.of());
    }

    public String words() {
        if (before.isEmpty() && after.isEmpty()) {
            return aspect.words;
        }
        return aspect.words + " (" + (before.isEmpty() ? "nothing" : String.join(" ", before)) + " → "
                + (after.isEmpty() ? "nothing" : String.join(" ", after)) + ")";
    }
}
