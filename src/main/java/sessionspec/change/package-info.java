/** Compares what a report says with what an earlier one said. */
@org.jspecify.annotations.NullMarked
package sessionspec.change;
