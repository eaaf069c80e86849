package sessionspec.report.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import sessionspec.report.Fixtures;
import sessionspec.report.Written;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.Traceability;

class SituationTableTest {

    private static Elements tables(Traceability result) {
        return Jsoup.parse(Written.page(result)).select("table.effective");
    }

    @Test
    void whatEndedAtTheVeryInstantStandsInItsCellAndLeadsToItsExample() {
        Elements entries = tables(Fixtures.verified()).first().select("td p:has(strong:containsOwn(1 h))");
        assertThat(entries.select("a").eachAttr("href"))
                .contains("#SIF-1.a-user-who-returns-outside-the-refresh-cycle-starts-a-new-hour");
    }

    @Test
    void everyCombinationHasItsRowAlsoWhereNoExampleShowsIt() {
        Elements tables = tables(Fixtures.verified());
        assertThat(tables.get(0).select("tbody tr")).hasSize(3 * 4);
        assertThat(tables.get(1).select("tbody tr")).hasSize(2 * 2 * 3);
        assertThat(tables.get(1).select("td").eachText()).containsOnly("not shown");
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
