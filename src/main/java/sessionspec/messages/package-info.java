/**
 * Reads Cucumber messages as a stream and keeps of them what a report shows. Whatever a newer Cucumber adds is passed
 * over.
 */
@NullMarked
package sessionspec.messages;

import org.jspecify.annotations.NullMarked;
