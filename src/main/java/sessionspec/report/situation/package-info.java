/** The situations that the tables of what lasts how long in the end tell apart. */
@NullMarked
package sessionspec.report.situation;

import org.jspecify.annotations.NullMarked;
