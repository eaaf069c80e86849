/** Joins run, evidence, catalogue and drift into the one result, and tells how the examples use the language of the steps. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.join;
