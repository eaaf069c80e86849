/** Thin steps that tell the model of examples, and expect. */
@org.jspecify.annotations.NullMarked
package sessionspec.glue;
