/**
 * Parses the administrators' command lines that the documents give into what happens in the core, or into a clear error.
 * A further command is a further entry in {@link sessionspec.command.Cmdlets}.
 */
@NullMarked
package sessionspec.command;

import org.jspecify.annotations.NullMarked;
