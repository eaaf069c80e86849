/**
 * The written form of what the core decided while an example ran, from the glue that records it to the join that reads it.
 */
@NullMarked
package sessionspec.evidence;

import org.jspecify.annotations.NullMarked;
