/**
 * Writes the one traceability result as HTML, JSON and CSV, each in a file of its own.
 */
@NullMarked
package sessionspec.report;

import org.jspecify.annotations.NullMarked;
