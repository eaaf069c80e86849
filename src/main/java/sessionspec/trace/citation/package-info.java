/** Reads the tags of the rules: their ids and what they cite of the catalogue. */
@NullMarked
package sessionspec.trace.citation;

import org.jspecify.annotations.NullMarked;
