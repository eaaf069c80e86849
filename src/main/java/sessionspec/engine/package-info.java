/**
 * What of this program runs inside the report, compiled to JavaScript: the very core, and what asks it. It knows
 * {@code core}, {@code command} and {@code written}, and of Java only {@code java.base}.
 *
 * <p>Strings go in and strings come out. A script of the page calls {@code engine()}, which starts the engine when it is
 * called first and returns an object with what {@link Engine} exports as functions, such as
 * {@code engine().replay(story)}; it returns null where the page was written without the engine. What is told to it wrongly
 * is thrown as an {@code Error} with a message.
 */
@NullMarked
package sessionspec.engine;

import org.jspecify.annotations.NullMarked;
