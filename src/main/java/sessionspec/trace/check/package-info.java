/** Holds what only the whole can show: that readings are pinned, periods shown, and findings put into words. */
@org.jspecify.annotations.NullMarked
package sessionspec.trace.check;
