/** Computes how long a sign-in lasts in every situation that the report tells apart, by asking the model. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.lasting;
