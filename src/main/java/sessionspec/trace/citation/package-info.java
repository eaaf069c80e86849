/** Reads the tags of the rules: their ids and what they cite of the catalogue. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.citation;
