package sessionspec.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A glossary entry.
 *
 * @param term    the term as the field writes it
 * @param also    its other names: former ones, abbreviations, the names of properties, what people call it
 * @param said    what people say for it, by which it is found and which is shown nowhere
 * @param near    what people look for that is not the same, and to which this is the nearest of what the documents speak of
 * @param outside whether none of the documents speaks of it, so that it is here for whoever looks for it
 * @param means   its meaning, one or two sentences; of what is outside also the nearest of what is not
 */
public record Term(
        String term,
        Optional<List<String>> also,
        Optional<List<String>> said,
        Optional<List<String>> near,
        Optional<Boolean> outside,
        String means,
        Place place) {

    public boolean isOutside() {
        return outside.orElse(false);
    }

    /** All its names, the term itself first. */
    public List<String> names() {
        return Stream.concat(Stream.of(term), also.orElse(List.of()).stream()).toList();
    }
}
