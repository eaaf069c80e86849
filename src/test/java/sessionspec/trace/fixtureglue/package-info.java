/** Glue of the pipeline's own tests, and of nothing else. */
@NullUnmarked
package sessionspec.trace.fixtureglue;

import org.jspecify.annotations.NullUnmarked;
