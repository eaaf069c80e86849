package sessionspec.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Review;

/** How the files are written that only commands write. */
final class MachineForms {

    private static final String PASSAGES =
            "# Written by \"accept\", not by hand. A line for each passage in the order of the document:\n"
                    + "# section, fingerprint, exact digest, editorial digest, changes of substance accepted, form, sketch.\n";

    private static final String REVIEWS =
            "# Written by \"confirm\", not by hand. A line for each citation of a statement:\n"
                    + "# citing, statement, state of the statement, content of the citing one, mark, on, by, until, why.\n";

    static String passages(List<IndexedPassage> passages) {
        return PASSAGES
                + passages.stream()
                        .map(it -> line(
                                it.section(),
                                it.claim().toString(),
                                it.exact(),
                                it.editorial(),
                                String.valueOf(it.revision()),
                                it.form(),
                                it.sketch()))
                        .collect(Collectors.joining());
    }

    static String reviews(List<Review> reviews) {
        return REVIEWS
                + reviews.stream()
                        .map(it -> line(
                                it.citing(),
                                it.statement(),
                                it.state(),
                                it.content(),
                                it.mark().name().toLowerCase(Locale.ROOT),
                                it.on().map(Object::toString).orElse(""),
                                it.by(),
                                it.until().map(Object::toString).orElse(""),
                                it.why()))
                        .collect(Collectors.joining());
    }

    private static String line(String... columns) {
        return Stream.of(columns).map(it -> it.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"))
                + "\n";
    }
}
