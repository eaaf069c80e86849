/**
 * Strength of the examples: {@code mvn verify -Pmutation} lets PIT make mutants of the core, each with one small change, and
 * counts those that the specification notices. It notices one when an example comes out otherwise, or when a rule is no longer
 * proved by a fault of its own. No unit test takes part.
 *
 * <p>The examples are told again from their stories, as the last run of the suite recorded them, since the model needs no
 * Cucumber to answer them; that is many times faster. Two runs of PIT make the profile: {@link
 * sessionspec.mutation.SuiteRetold} only records what of the core the examples reach, and {@link
 * sessionspec.mutation.FamiliesRetold} is told to the mutants. What it alone reaches is what a rule denies, and runs under a
 * forced fault only: those mutants are counted apart. {@link sessionspec.mutation.Reckoning} tells the numbers package by
 * package, and every survivor with its reason stands in {@code src/test/resources/mutation/survivors.yaml}.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.mutation;
