package sessionspec.catalogue;

/**
 * A glossary entry.
 *
 * @param term  the term as the field writes it
 * @param means its meaning, one or two sentences
 * @param place where the catalogue has it
 */
public record Term(String term, String means, Place place) {}
