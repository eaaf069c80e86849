package sessionspec.trace.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.catalogue.Review;
import sessionspec.trace.Citation;
import sessionspec.trace.SuspectCitation;
import sessionspec.trace.SuspectCitation.Why;

/**
 * Tells which citations nobody has reviewed since something changed. A first mark, which nobody reviewed, counts only as long as
 * no change of substance was accepted of what it rests on.
 */
public final class Suspects {

    private record Key(String citing, String statement) {}

    private Suspects() {}

    /**
     * @param changed ids of the statements of which a supplied document says something else than was accepted
     * @param today   the day of the report, by which provisional confirmations run out
     */
    public static List<SuspectCitation> of(
            List<Citation> citations, List<Review> reviews, Set<String> changed, LocalDate today) {
        Map<Key, Review> last = new HashMap<>();
        reviews.forEach(it -> last.put(new Key(it.citing(), it.statement()), it));
        return citations.stream()
                .flatMap(it ->
                        suspect(it, Optional.ofNullable(last.get(new Key(it.citing(), it.statement()))), changed, today)
                                .stream())
                .toList();
    }

    private static Optional<SuspectCitation> suspect(
            Citation citation, Optional<Review> last, Set<String> changed, LocalDate today) {
        boolean changedToo =
                last.map(it -> !it.content().equals(citation.content())).orElse(false);
        return why(citation, last, changed, today).map(why -> new SuspectCitation(citation, why, changedToo, last));
    }

    private static Optional<Why> why(Citation citation, Optional<Review> last, Set<String> changed, LocalDate today) {
        if (changed.contains(citation.statement())) {
            return Optional.of(Why.DOCUMENT_CHANGED);
        }
        if (last.isEmpty()) {
            return Optional.of(Why.NEVER_REVIEWED);
        }
        boolean unreviewed = last.get().mark() == Review.Mark.INITIAL && citation.revised();
        if (unreviewed || !last.get().state().equals(citation.state())) {
            return Optional.of(Why.STATEMENT_CHANGED);
        }
        boolean expired = last.get().until().map(today::isAfter).orElse(false);
        return expired ? Optional.of(Why.EXPIRED) : Optional.empty();
    }
}
