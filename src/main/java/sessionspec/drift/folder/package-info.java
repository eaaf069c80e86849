/** Holds the files in a reader's folder against the catalogue's documents; the way into {@code drift}. */
@org.jspecify.annotations.NullMarked
package sessionspec.drift.folder;
