/** The documents' own sentences as they can be quoted from a copy. */
@org.jspecify.annotations.NullMarked
package sessionspec.drift.quote;
