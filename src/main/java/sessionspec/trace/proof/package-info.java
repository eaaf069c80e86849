/** Says what the evidence proves: the status of each example, and what is shown around each end. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.proof;
