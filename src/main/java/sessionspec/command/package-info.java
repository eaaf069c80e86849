/**
 * Parses what administrators write, command lines and periods, into values or into a clear error. A further command
 * is a further entry in {@link sessionspec.command.Cmdlets}.
 */
@NullMarked
package sessionspec.command;

import org.jspecify.annotations.NullMarked;
