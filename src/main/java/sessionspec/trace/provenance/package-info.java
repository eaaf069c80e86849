/** Collects what a reader needs to produce the same report. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.provenance;
