package sessionspec.report.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import sessionspec.core.kernel.Answer;
import sessionspec.report.Fixtures;
import sessionspec.report.Written;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.Rule;
import sessionspec.trace.RuleFault;
import sessionspec.trace.Status;
import sessionspec.trace.Traceability;
import sessionspec.trace.lasting.Showing;

class EndTableTest {

    private static Elements tables(Traceability result) {
        return Jsoup.parse(Written.page(result)).select("#effective table");
    }

    @Test
    void theCommonestCaseStandsFirst() {
        Element row = tables(Fixtures.verified()).first().selectFirst("tbody tr");

        assertThat(row.select("th").eachText())
                .containsExactly(
                        "managed or federated, password changes synced",
                        "joined, hybrid joined, registered, personal or unregistered",
                        "no browser: an app such as Outlook");
        assertThat(row.select("td").eachText().get(0)).startsWith("90 days, then prompted");
        assertThat(row.select("td").eachText().get(1))
                .startsWith("no end stated as long as it never goes unused for 90 days");
    }

    @Test
    void anEndNamesWhatTheTitlesOfItsRulesRestOn() {
        Rule rule = new Rule(
                "SIF-3",
                "",
                "",
                "",
                1,
                List.of("INT-02"),
                List.of(),
                List.of("INT-02", "INT-361"),
                List.of(),
                Status.VERIFIED,
                List.of(),
                RuleFault.UNTRIED,
                List.of(),
                List.of());

        assertThat(Showing.added(Fixtures.verified().effective(), List.of(rule), List.of()))
                .flatExtracting(EffectiveLifetime::unused)
                .filteredOn(turn -> turn.rules().equals(List.of("SIF-3")))
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.judgements()).containsExactly("INT-02"));
    }

    @Test
    void anEndNamesTheRulesThatStateThePeriodsThatEnd() {
        assertThat(Showing.added(Fixtures.verified().effective(), List.of(), List.of()))
                .flatExtracting(EffectiveLifetime::unused)
                .filteredOn(turn ->
                        turn.lifetimes().stream().anyMatch(it -> it.name().equals("PRT validity")))
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.rules()).contains("DEV-2", "SIF-3"));
    }

    @Test
    void aCellCitesAJudgementOnce() {
        Turn open = ending(14, "DIS-36", "INT-02");
        Turn asked = ending(90, "INT-02", "INT-361");

        assertThat(EndTable.judgements(List.of(open, asked), open)).containsExactly("DIS-36", "INT-02");
        assertThat(EndTable.judgements(List.of(open, asked), asked)).containsExactly("INT-361");
    }

    private static Turn ending(int days, String... judgements) {
        return new Turn(
                Duration.ofDays(days),
                false,
                Answer.Kind.PROMPTED,
                List.of(),
                List.of("SIF-3"),
                List.of(judgements),
                Optional.empty());
    }

    @Test
    void rowsAreSituationsWithDifferentEnds() {
        List<EndTable> tables = EndTable.of(Fixtures.verified().effective());

        assertThat(tables).allSatisfy(table -> {
            assertThat(table.rows()).extracting(EndTable.Row::words).doesNotHaveDuplicates();
            assertThat(table.rows()).allSatisfy(row -> assertThat(row.words()).hasSameSizeAs(table.heads()));
        });
        assertThat(tables.stream().mapToInt(table -> table.rows().size()).sum()).isLessThan(50);
    }

    @Test
    void nothingIsSaidOfWhatNoExampleShows() {
        assertThat(tables(Fixtures.verified()).select(".by").text())
                .isNotBlank()
                .doesNotContain("computed", "example");
    }

    @Test
    void withoutASituationThereIsNoTable() {
        assertThat(tables(Fixtures.empty())).isEmpty();
    }
}
