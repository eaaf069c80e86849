/**
 * Reads the documents a person saved, cuts them into passages, and compares these with what was last accepted of them.
 *
 * <p>A file goes {@code SuppliedFile} (bytes to text) → {@code DocumentReader} (text to blocks) → {@code Passages}
 * (blocks to sentences under their headings) → {@code compare.Changes} (what is not as it was accepted).
 *
 * <p>How a block is cut into sentences ({@link sessionspec.drift.passage.Segmenter}) and how a sentence becomes a fingerprint
 * ({@link sessionspec.drift.passage.Fingerprint}) is decided for good: a change of either would silently cut every claim of
 * the catalogue from its passage.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.drift;
