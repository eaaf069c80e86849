/**
 * What of this program runs inside the report, compiled to JavaScript: the very core, and what asks it. It knows
 * {@code core}, {@code command}, {@code ask} and {@code written}, and of Java only {@code java.base}, without formats,
 * regular expressions and {@code toString} of unknown things, which would bring more than all the rest.
 *
 * <p>Strings go in and strings come out. A script of the page calls {@code engine()}, which starts the engine when it is
 * called first and returns an object with what {@link Engine} exports as functions, such as {@code engine().ask("ask 1; ...")},
 * which already know what the catalogue says; a page that answers while somebody types calls {@code begin}, {@code alone} and
 * {@code further} instead, one after the other. It returns null where the page was written without the engine. What is told
 * wrongly to {@code replay} is thrown as an {@code Error} with a message.
 *
 * <p>The build compiles it in {@code sessionspec.translation}, only when what it is made of has changed. It is the same as
 * here: {@code EngineBrowserTest} holds digests of all decisions and facts against those of this program.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.engine;
