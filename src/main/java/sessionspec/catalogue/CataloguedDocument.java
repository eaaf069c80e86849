package sessionspec.catalogue;

import java.util.List;

/**
 * One of the documents, with everything that it says.
 *
 * @param id         prefix of its statements, such as {@code CA}
 * @param file       stem of the file name under which a reader saves it
 * @param title      its title
 * @param publisher  who publishes it
 * @param url        where it is published
 * @param edition    its date as printed in it, or words that say that it prints none
 * @param sections   its sections in reading order; a heading that occurs twice is listed twice
 * @param statements what it says, in reading order
 * @param place      where the catalogue has it
 */
public record CataloguedDocument(
        String id,
        String file,
        String title,
        String publisher,
        String url,
        String edition,
        List<Section> sections,
        List<Statement> statements,
        Place place)
        implements Identified {

    /** The same with other statements. */
    public CataloguedDocument with(List<Statement> others) {
        return new CataloguedDocument(id, file, title, publisher, url, edition, sections, others, place);
    }
}
