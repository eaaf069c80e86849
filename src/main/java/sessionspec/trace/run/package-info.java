/** Reads what a run of the feature files left behind, and the feature files that it left out. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.run;
