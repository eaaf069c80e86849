/** Writes what is asked as an example of the features. */
@org.jspecify.annotations.NullMarked
package sessionspec.ask.gherkin;
