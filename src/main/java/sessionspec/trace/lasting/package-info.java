/** Computes how long a sign-in lasts in every situation that the report tells apart, by asking the model. */
@NullMarked
package sessionspec.trace.lasting;

import org.jspecify.annotations.NullMarked;
