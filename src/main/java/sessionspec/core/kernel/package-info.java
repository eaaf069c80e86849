/**
 * The session model: what happens, what holds, and what follows from it. Findings of rules decide, and nothing else does.
 *
 * <p>The kernel is here, the documented controls are in one package per folder of {@code features/}. Pure: no I/O, no
 * clock, no text. Time, and every choice between readings, is handed in or followed both ways.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.core.kernel;
