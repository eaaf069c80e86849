/** The entry point: reads what a run left behind and writes the living documentation. */
@NullMarked
package sessionspec;

import org.jspecify.annotations.NullMarked;
