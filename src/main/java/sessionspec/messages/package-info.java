/** Reads what a run left behind: Cucumber's messages, by Cucumber's own reader. */
@NullMarked
package sessionspec.messages;

import org.jspecify.annotations.NullMarked;
