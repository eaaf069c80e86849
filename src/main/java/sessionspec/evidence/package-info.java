/**
 * The written form of what the core decided while an example ran, from the glue that records it to the join that reads it.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.evidence;
