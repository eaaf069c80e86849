package sessionspec.trace.run;

import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.trace.Example;

/**
 * A rule as its feature file has it.
 *
 * @param title         a sentence
 * @param description   free text under the title, may be empty
 * @param place         where it stands
 * @param tags          in the order of the file
 * @param examples      in the order of their lines
 */
public record RunRule(String title, String description, Place place, List<Tag> tags, List<Example> examples) {}
