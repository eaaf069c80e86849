/** The closed language of the steps: what is registered, and how the examples use it. */
@NullMarked
package sessionspec.trace.language;

import org.jspecify.annotations.NullMarked;
