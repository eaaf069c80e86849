/**
 * Holds the passages of a document against those that were last accepted. {@code Alignment} finds which are the same ones,
 * by fingerprint, likeness and order over the whole document; {@code Differences} and {@code Moves} tell what is otherwise,
 * {@code Judge} how grave other words are; {@code Changes} makes one entry of each.
 *
 * <p>Two readings of a sentence by a program are no review: whatever could carry meaning is told as such, and where the signs
 * disagree that is said instead of decided.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.drift.compare;
