package sessionspec.drift.text;

/**
 * A word or a sign of a text.
 *
 * @param said  it in lower case, a number in digits; of a contraction one of the words that it is short for
 * @param start where it starts in the text; a contraction's words all start where the contraction does
 */
public record Word(String said, WordKind kind, int start, int end) {}
