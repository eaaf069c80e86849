package sessionspec.trace.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.trace.Rule;
import sessionspec.trace.RuleFault;
import sessionspec.trace.Status;

/** Held against the catalogue itself. */
class SweepingTitlesTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("features/catalogue"));

    @ParameterizedTest
    @CsvSource({
        "RA-095, Security defaults require MFA of administrators at every sign-in, every",
        "RA-096, Security defaults never block legacy protocols, never",
        "RA-012, The default sign-in frequency is only 90 days, only"
    })
    void a_word_that_nothing_says_is_told(String statement, String title, String word) {
        assertThat(found(statement, title, List.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("says \"" + word + "\"", statement));
        assertThat(found(statement, title, List.of("INT-79"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RA-095, Security defaults require MFA of administrators",
        "RA-094, Security defaults require every user to register for MFA",
        "CA-072, Every time requires full reauthentication when the session is evaluated",
        "TL-054, A policy of this kind can be set only for other tokens",
        "RA-095, The documents do not say whether every administrator needs MFA"
    })
    void what_the_documents_say_themselves_is_none_of_ours(String statement, String title) {
        assertThat(found(statement, title, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The documents do not say whether administrators need MFA, 1",
        "'Security defaults require MFA of administrators, that is, at sign-in', 1",
        "Security defaults require MFA of administrators, 0"
    })
    void what_is_left_open_or_ours_to_read_names_the_reading(String title, int problems) {
        Problems told = new Problems();
        SweepingTitles titles = new SweepingTitles(CATALOGUE, told);
        titles.hold(List.of(rule("RA-095", title, List.of(), List.of("INT-79"))));
        assertThat(told.sorted()).hasSize(problems);
        titles.hold(List.of(rule("RA-095", title, List.of("INT-79"), List.of("INT-79"))));
        assertThat(told.sorted()).hasSize(problems);
    }

    private static List<Problem> found(String statement, String title, List<String> readings) {
        Problems problems = new Problems();
        new SweepingTitles(CATALOGUE, problems).hold(List.of(rule(statement, title, readings, readings)));
        return problems.sorted();
    }

    private static Rule rule(String statement, String title, List<String> readings, List<String> interpretations) {
        return new Rule(
                "NEW-6",
                title,
                "",
                "features/tenant/new-tenant.feature",
                1,
                readings,
                List.of(statement),
                interpretations,
                List.of(),
                Status.VERIFIED,
                List.of(),
                RuleFault.UNTRIED,
                List.of(),
                List.of());
    }
}
