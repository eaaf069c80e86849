/** The situations that the tables of what lasts how long in the end tell apart. */
@org.jspecify.annotations.NullMarked
package sessionspec.report.situation;
