/**
 * What an example tells the model, turned into a question in the written form that is answered as the example is: the
 * other way round than {@code sessionspec.ask.gherkin}. Nothing is guessed: each phrase is told to the model, and taken if
 * that comes to just the events of the story.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.retelling;
