/** Reads a document that a person saved and cuts it into passages. */
@NullMarked
package sessionspec.drift.passage;

import org.jspecify.annotations.NullMarked;
