/** The commands: each reads what an earlier station left behind. Nothing knows this package. */
@org.jspecify.annotations.NullMarked
package sessionspec.cli;
