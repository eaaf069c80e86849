/** Parses the features' words into core types, drives the core on a fake clock and attaches what it decided. */
@NullMarked
package sessionspec.glue;

import org.jspecify.annotations.NullMarked;
