package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Statement;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.FolderDrift;
import sessionspec.drift.passage.Marks;
import sessionspec.drift.passage.Passage;

/** A document that changed casts doubt on what rests on it, and on nothing else. */
class SuspectTest {

    @TempDir
    private Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void specification() {
        pipeline = new Pipeline(folder)
                .statement("CA-001")
                .statement("CA-002")
                .statement("CA-003", Statement.Disposition.INFORMATIVE)
                .feature("sif.feature", """
                        Feature: F
                          @SIF-2 @CA-001 @CA-002
                          Rule: On both
                            Scenario: One
                              When SIF-2 decides
                          @SIF-10 @CA-001
                          Rule: On the first
                            Scenario: One
                              When SIF-10 decides
                          @SIF-1 @CA-002
                          Rule: On the second
                            Scenario: One
                              When SIF-1 decides
                        """)
                .run();
    }

    @Test
    void what_rests_on_a_gone_passage_is_suspect() {
        Traceability result = pipeline.supplied(drift(1)).join();

        assertThat(result.sourcesSupplied()).isTrue();
        assertThat(result.totals().unclaimedPassages()).isEqualTo(1);
        assertThat(result.notYetSpecified()).containsExactly("other.txt");
        assertThat(result.rules())
                .extracting(Rule::status)
                .containsExactly(Status.SUSPECT, Status.VERIFIED, Status.SUSPECT);
        assertThat(statuses(result)).containsExactly(Status.SUSPECT, Status.SUSPECT, Status.INFORMATIVE);
        assertThat(result.documents().get(0).drift()).isPresent();
    }

    @Test
    void a_statement_that_is_not_specified_keeps_its_disposition() {
        Traceability result = pipeline.supplied(drift(2)).join();

        assertThat(statuses(result)).containsExactly(Status.VERIFIED, Status.VERIFIED, Status.INFORMATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PASSAGE_GONE      | CA-001 | Rules that rest on CA-001: SIF-2, SIF-10.",
                "PASSAGE_UNCLAIMED | CA-003 | No rule rests on CA-003.",
                "PASSAGE_UNCLAIMED | ''     | ''",
                "UNREADABLE        | ''     | ''"
            })
    void drift_is_told_with_the_rules_that_rest_on_it(Problem.Kind kind, String statement, String resting) {
        Problem problem = new Problem(kind, new Place("ca.txt", 3), "It is so.", "Do something.");
        String told = (problem.what() + " " + resting).strip();

        Traceability result = pipeline.supplied(new FolderDrift(List.of(), List.of(), Map.of(problem, statement)))
                .join();

        assertThat(result.problems()).containsExactly(new Problem(kind, problem.place(), told, problem.remedy()));
    }

    private FolderDrift drift(int gone) {
        Statement statement = pipeline.statements().get(gone);
        Passage passage = new Passage("Section", "New.", "ffffffffffff", 1, 3, Marks.NONE);
        return new FolderDrift(
                List.of(new DocumentDrift(
                        "CA",
                        new Place("ca.txt", 0),
                        "00",
                        List.of(new DocumentDrift.ClaimedPassage(passage, List.of(), statement.id())),
                        List.of(new DocumentDrift.Gone(
                                statement, statement.passages().get(0))))),
                List.of("other.txt"),
                Map.of());
    }

    private static List<Status> statuses(Traceability result) {
        return result.documents().get(0).statements().stream()
                .map(StatementTrace::status)
                .toList();
    }
}
