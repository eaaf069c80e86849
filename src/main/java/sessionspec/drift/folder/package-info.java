/** Holds the files in a reader's folder against the catalogue's documents; the way into {@code drift}. */
@NullMarked
package sessionspec.drift.folder;

import org.jspecify.annotations.NullMarked;
