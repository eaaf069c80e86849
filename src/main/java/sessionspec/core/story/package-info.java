/** What an example tells the model and what it expects, so that it can be told again, also to a model with a fault. */
@org.jspecify.annotations.NullMarked
package sessionspec.core.story;
