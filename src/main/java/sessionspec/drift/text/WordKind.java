package sessionspec.drift.text;

/** What a word or a sign is to the meaning of a sentence. All but plain words and names stand in a sketch as they are. */
public enum WordKind {
    /** A number, in digits or as a word, with its sign and what stands in it. */
    NUMBER,
    /** A unit of time or of measure, a month, a day of the week. */
    UNIT,
    NEGATION,
    MODAL,
    QUANTIFIER,
    /** What a condition, an exception, an order in time or an alternative hangs on. */
    CONDITION,
    /** A bracket, an operator or another sign that can carry meaning. */
    SIGN,
    /** Written as a name: with a capital, a digit or an underscore in it where a plain word has none. */
    NAME,
    WORD,
    /** A sign that only divides a sentence. */
    PUNCTUATION;

    public boolean carriesMeaning() {
        return this != WORD && this != PUNCTUATION;
    }

    /** What kind a word is of which a sketch tells all. */
    public static WordKind ofTold(String said) {
        WordKind known = KnownWords.kind(said);
        if (said.chars().anyMatch(Character::isDigit)) {
            return NUMBER;
        }
        if (known != WORD) {
            return known;
        }
        return ";:?.".contains(said) ? PUNCTUATION : SIGN;
    }

    boolean isTold() {
        return this != WORD && this != NAME;
    }
}
