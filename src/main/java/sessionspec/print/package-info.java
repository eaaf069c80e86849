/** Prints a report to paper with the browser that is at hand. */
@org.jspecify.annotations.NullMarked
package sessionspec.print;
