/** Reads what a run left behind: Cucumber's messages, by Cucumber's own reader. */
@org.jspecify.annotations.NullMarked
package sessionspec.messages;
