package sessionspec.upkeep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sessionspec.catalogue.Review;
import sessionspec.catalogue.Suggestion;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.trace.Citation;
import sessionspec.trace.SuspectCitation;

/** Records that a citation was reviewed, and in words what was changed, or why nothing follows. */
public final class Confirmation {

    /**
     * What somebody says.
     *
     * @param citing    id of the rule, interpretation or discrepancy
     * @param statement id of the statement that it cites; empty for each of which it is suspect
     * @param why       what was changed, or why nothing follows; may be empty only where nobody has reviewed it before
     * @param until     the last day on which it holds, if it is provisional
     */
    public record Said(
            String citing,
            Optional<String> statement,
            String why,
            String by,
            LocalDate on,
            Optional<LocalDate> until) {}

    private static final Pattern REASON = Pattern.compile("\\p{L}+\\W+\\p{L}+\\W+\\p{L}+");

    private Confirmation() {}

    /**
     * Marks the suspect citations of one that cites as reviewed.
     *
     * @param citations all that there are, so that marks of others go
     * @return what is marked now
     * @throws NotDone when nothing is suspect, or a reason is missing; then nothing was written
     */
    public static List<Review> confirm(
            Path folder, List<Citation> citations, List<SuspectCitation> suspects, Said said, boolean dry)
            throws NotDone {
        Acceptance.requireReadable(CatalogueLoader.load(folder));
        requireKnown(citations, said);
        if (!said.why().isBlank() && !REASON.matcher(said.why()).find()) {
            throw new NotDone(
                    "\"" + said.why() + "\" is no reason that a reviewer would accept: say it in three words or more.");
        }
        if (said.until().filter(day -> day.isAfter(said.on().plusYears(1))).isPresent()) {
            throw new NotDone("What is provisional is looked at again within a year: --until "
                    + said.on().plusYears(1) + " at the latest.");
        }
        List<SuspectCitation> its = suspects.stream()
                .filter(it -> it.citation().citing().equals(said.citing()))
                .filter(it -> said.statement().isEmpty()
                        || it.citation().statement().equals(said.statement().get()))
                .toList();
        if (its.isEmpty()) {
            throw new NotDone(said.citing()
                    + said.statement().map(it -> " is not suspect for " + it).orElse(" is not suspect")
                    + ": there is nothing to confirm. Where review calls it so because a document changed, take that"
                    + " over first: accept --sources DIR " + said.statement().orElse("and the ids of its statements"));
        }
        List<Review> marks = new ArrayList<>();
        for (SuspectCitation it : its) {
            marks.add(mark(it, said));
        }
        write(folder, citations, marks, dry);
        return List.copyOf(marks);
    }

    private static void requireKnown(List<Citation> citations, Said said) throws NotDone {
        List<String> its = citations.stream()
                .filter(it -> it.citing().equals(said.citing()))
                .map(Citation::statement)
                .toList();
        if (its.isEmpty()) {
            List<String> all =
                    citations.stream().map(Citation::citing).distinct().toList();
            throw new NotDone("Nothing that cites a statement has the id " + said.citing() + "."
                    + Suggestion.didYouMean(said.citing(), all));
        }
        if (said.statement().filter(it -> !its.contains(it)).isPresent()) {
            String statement = said.statement().get();
            throw new NotDone(said.citing() + " does not cite " + statement + ". It cites " + String.join(", ", its)
                    + "." + Suggestion.didYouMean(statement, its));
        }
    }

    private static Review mark(SuspectCitation it, Said said) throws NotDone {
        if (said.why().isBlank() && it.needsReason()) {
            throw new NotDone(it.citation().statement() + " changed since " + said.citing()
                    + " was last reviewed. Say what you changed, or why nothing follows: --why \"...\"");
        }
        return new Review(
                it.citation().citing(),
                it.citation().statement(),
                it.citation().state(),
                it.citation().content(),
                said.why().isBlank() ? Review.Mark.CHANGED : Review.Mark.CONFIRMED,
                Optional.of(said.on()),
                said.by(),
                said.until(),
                said.why(),
                it.citation().place());
    }

    /** In the order of the citations; marks of what is cited no more go. */
    static void write(Path folder, List<Citation> citations, List<Review> marks, boolean dry) throws NotDone {
        Map<String, Review> known = new HashMap<>();
        CatalogueLoader.load(folder).reviews().forEach(it -> known.put(key(it.citing(), it.statement()), it));
        marks.forEach(it -> known.put(key(it.citing(), it.statement()), it));
        List<Review> all = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Citation citation : citations) {
            String key = key(citation.citing(), citation.statement());
            if (known.containsKey(key) && written.add(key)) {
                all.add(known.get(key));
            }
        }
        CatalogueFiles files = new CatalogueFiles();
        files.change(folder.resolve(CatalogueLoader.REVIEWS), MachineForms.reviews(all));
        if (!dry) {
            files.write();
        }
    }

    private static String key(String citing, String statement) {
        return citing + " " + statement;
    }
}
