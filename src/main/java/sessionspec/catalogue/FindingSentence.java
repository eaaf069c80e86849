package sessionspec.catalogue;

/**
 * What a finding says to a reader.
 *
 * @param part which part of the rule, as the core names it
 * @param says one sentence; the report adds the arithmetic
 */
public record FindingSentence(String rule, String part, String says, Place place) {}
