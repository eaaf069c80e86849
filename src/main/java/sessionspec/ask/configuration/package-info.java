/** Reads configurations as they are exported, and says what of them can be asked about. */
@org.jspecify.annotations.NullMarked
package sessionspec.ask.configuration;
