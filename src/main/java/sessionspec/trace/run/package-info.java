/** Reads what a run of the feature files left behind, and the feature files that it left out. */
@NullMarked
package sessionspec.trace.run;

import org.jspecify.annotations.NullMarked;
