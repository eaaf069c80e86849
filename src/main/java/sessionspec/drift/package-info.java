/**
 * Reads the documents a person saved, cuts them into passages, and compares these with what the catalogue claims.
 */
@NullMarked
package sessionspec.drift;

import org.jspecify.annotations.NullMarked;
