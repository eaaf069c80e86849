package sessionspec.trace;

import sessionspec.catalogue.Place;

/**
 * That a rule, an interpretation or a discrepancy rests on a statement.
 *
 * @param about   the title of the rule, or what the interpretation or discrepancy is about
 * @param revised whether a change of substance was accepted of a passage that the statement claims
 * @param state   digest of the statement as it is
 * @param content digest of what the citing one says
 */
public record Citation(
        String citing, String about, String statement, boolean revised, String state, String content, Place place) {}
