/**
 * What the words of a passage are to its meaning. A text goes {@code Folding} (characters that cannot matter are one) →
 * {@code Wording} (its words and signs, each with what it is) → {@code Sketch} (what the catalogue may keep of it) and
 * {@code Digests} (by which any other text is told from it).
 *
 * <p>The words by which a kind of word is known are data, in {@code words.properties}. The forms of sketches and digests are
 * decided for good: a change of either makes every passage of every document another one.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.drift.text;
