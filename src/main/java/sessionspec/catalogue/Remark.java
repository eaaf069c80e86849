package sessionspec.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What answers to questions tell besides findings.
 *
 * @param of   the rules, or their parts, such as {@code SCP-1 covers}, of which it is told where they decide
 * @param says its words, with the ids of what they rest on in brackets
 */
public record Remark(String name, Optional<List<String>> of, Optional<String> says, Place place) {}
