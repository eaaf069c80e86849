/** Collects what a reader needs to produce the same report. */
@NullMarked
package sessionspec.trace.provenance;

import org.jspecify.annotations.NullMarked;
