/** Parses what administrators write, commands and periods, into core values, or into a clear error. */
@NullMarked
package sessionspec.command;

import org.jspecify.annotations.NullMarked;
