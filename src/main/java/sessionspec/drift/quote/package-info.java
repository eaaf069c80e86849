/** The documents' own sentences as they can be quoted from a copy. */
@NullMarked
package sessionspec.drift.quote;

import org.jspecify.annotations.NullMarked;
