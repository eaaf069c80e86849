package sessionspec.messages;

/**
 * Why messages are not all there.
 *
 * @param line 1-based; 0 when the file itself could not be opened
 * @param why  part of a sentence that starts with "it"
 */
public record Damage(int line, String why) {}
