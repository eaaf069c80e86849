/** Joins run, evidence, catalogue and drift into the one result, and tells how the examples use the language of the steps. */
@NullMarked
package sessionspec.trace.join;

import org.jspecify.annotations.NullMarked;
