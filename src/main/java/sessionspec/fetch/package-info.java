/**
 * Brings the current edition of each document from where it is published into a reader's folder, and keeps the one before
 * it there. Nothing is overwritten unless what came is proved to be the document.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.fetch;
