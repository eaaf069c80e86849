package sessionspec.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sessionspec.report.Fixtures;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.EffectiveView;
import sessionspec.report.view.EffectiveView.Entry;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.Traceability;

class EffectiveViewsTest {

    private static List<EffectiveView> tables(Traceability result) {
        return new EffectiveViews(new Anchors(result)).of(result.effectiveLifetimes());
    }

    @Test
    void whatEndedAtTheVeryInstantStandsInItsCellAndLeadsToItsExample() {
        EffectiveView entra = tables(Fixtures.verified()).get(0);
        List<Entry> entries = entra.rows().stream()
                .flatMap(row -> row.cells().stream().flatMap(List::stream))
                .toList();
        assertThat(entries).extracting(Entry::length).contains("1 h");
        assertThat(entries)
                .filteredOn(entry -> entry.length().equals("1 h"))
                .extracting(entry -> entry.limit().href())
                .contains("#SIF-1.a-user-who-returns-outside-the-refresh-cycle-starts-a-new-hour");
    }

    @Test
    void everyCombinationHasItsRowAlsoWhereNoExampleShowsIt() {
        List<EffectiveView> tables = tables(Fixtures.verified());
        assertThat(tables.get(0).rows()).hasSize(3 * 4);
        assertThat(tables.get(1).rows()).hasSize(2 * 2 * 3);
        assertThat(tables.get(1).rows())
                .allSatisfy(row -> assertThat(row.cells()).allMatch(List::isEmpty));
    }

    @Test
    void aMinuteBesideTheEndTellsNothingOfHowLongItLasts() {
        assertThat(Fixtures.verified().effectiveLifetimes())
                .extracting(ObservedLifetime::example)
                .doesNotContain("SIF-1.prompted-one-minute-later");
    }

    @Test
    void withoutEvidenceThereIsNoTable() {
        assertThat(tables(Fixtures.empty())).isEmpty();
    }
}
