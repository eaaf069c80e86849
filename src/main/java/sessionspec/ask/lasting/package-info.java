/** Tells the model what is asked and finds out how long it lasts. */
@org.jspecify.annotations.NullMarked
package sessionspec.ask.lasting;
