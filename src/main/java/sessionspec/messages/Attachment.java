package sessionspec.messages;

/**
 * What an example left behind while it ran.
 *
 * @param testStep  empty when it belongs to no step
 * @param mediaType such as {@code image/png}
 * @param name      of the file; may be empty
 * @param text      its body when that is text, empty otherwise
 * @param size      in bytes
 */
public record Attachment(String testStep, String mediaType, String name, String text, long size) {}
