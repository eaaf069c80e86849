package sessionspec.trace;

import java.util.List;

/**
 * What came of the random stories that the core was held against. Only {@code mvn verify} tells them.
 *
 * @param checked    whether they were told in this run; otherwise nothing else is known
 * @param properties what had to hold of each
 * @param reached    the rules that had something to say in any of them, with how many
 * @param unreached  the other rules: a gap of the stories, or dead
 */
public record RandomStories(
        boolean checked,
        long seed,
        int stories,
        List<Property> properties,
        List<Reached> reached,
        List<String> unreached) {

    public static final RandomStories NOT_CHECKED = new RandomStories(false, 0, 0, List.of(), List.of(), List.of());

    /**
     * @param pairs    stories that it was tried on
     * @param premises of them, those on which it had something to hold
     */
    public record Property(String name, int pairs, int premises) {}

    public record Reached(String rule, int stories) {}

    public long pairs() {
        return properties.stream().mapToLong(Property::pairs).sum();
    }

    /** In how many stories the rule had a say that is reached least. */
    public int least() {
        return reached.stream().mapToInt(Reached::stories).min().orElse(0);
    }
}
