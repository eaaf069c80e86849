/** Joins run, evidence, catalogue and drift into the one result. */
@NullMarked
package sessionspec.trace.join;

import org.jspecify.annotations.NullMarked;
