/** Says what the evidence proves: the status of each example, and what is shown around each end. */
@NullMarked
package sessionspec.trace.proof;

import org.jspecify.annotations.NullMarked;
