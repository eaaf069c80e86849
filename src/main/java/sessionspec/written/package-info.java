/**
 * The written form of what the model is told and decides. Pure {@code java.base}: the specification's run and the page read
 * and write it by the same code.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.written;
