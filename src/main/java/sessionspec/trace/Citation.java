package sessionspec.trace;

import sessionspec.catalogue.Place;

/**
 * That a rule, an interpretation or a discrepancy rests on a statement.
 *
 * @param citing    its id
 * @param statement id of the statement
 * @param state     digest of the statement as it is
 * @param content   digest of what the citing one says
 * @param place     where that stands
 */
public record Citation(String citing, String statement, String state, String content, Place place) {}
