/**
 * Parses what administrators write, command lines and periods, into values or into a clear error. A further command
 * is a further entry in {@link sessionspec.command.Cmdlets}.
 *
 * <p>What a shell takes is its own matter and none of the documents: it is read here as the shell reads it. Today is the day
 * on which a command is run, and every time is UTC.
 */
@org.jspecify.annotations.NullMarked
package sessionspec.command;
