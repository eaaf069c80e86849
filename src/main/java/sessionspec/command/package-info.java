/** Parses the administrators' command lines that the documents give into what the core is told, or into a clear error. */
@NullMarked
package sessionspec.command;

import org.jspecify.annotations.NullMarked;
