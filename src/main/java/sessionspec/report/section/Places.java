package sessionspec.report.section;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift.ClaimedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.quote.Quotation;
import sessionspec.report.link.Anchors;
import sessionspec.report.section.Cited.Place;
import sessionspec.report.view.Segment;

/** Where in the documents something stands, and by what a link leads there. */
final class Places {

    private final Map<Passage, String> anchors = new IdentityHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    /** A passage goes by the statement that claims it, and by a number where that claims several. */
    void name(ClaimedPassage it) {
        String statement =
                it.statements().stream().findFirst().orElse(it.passage().fingerprint());
        int number = named.merge(statement, 1, Integer::sum);
        anchors.put(it.passage(), Anchors.safe(statement + ".text" + (number == 1 ? "" : "." + number)));
    }

    String anchor(Passage passage) {
        return anchors.getOrDefault(passage, "");
    }

    /** As the document prints them, where the catalogue has a shorter name; one of its own that tells more stays. */
    static Map<String, String> headings(CataloguedDocument document, List<ClaimedPassage> passages) {
        Map<String, String> headings = new HashMap<>();
        for (Section section : document.sections()) {
            passages.stream()
                    .map(ClaimedPassage::passage)
                    .filter(it -> it.fingerprint().equals(section.fingerprint())
                            && it.shown().length() > section.name().length())
                    .findFirst()
                    .ifPresent(it -> headings.put(section.name(), it.shown()));
        }
        return headings;
    }

    Place of(Quotation quote, Map<String, String> headings) {
        String section = quote.from().section();
        return new Place(
                Optional.of(quote),
                new Segment(section(headings.getOrDefault(section, section)), "#" + anchor(quote.from())));
    }

    static Place of(Statement statement) {
        return new Place(
                Optional.empty(), new Segment(section(statement.section()), "#" + Anchors.safe(statement.id())));
    }

    private static String section(String heading) {
        return heading.isBlank() ? "before the first heading" : heading.replaceFirst(":$", "");
    }
}
