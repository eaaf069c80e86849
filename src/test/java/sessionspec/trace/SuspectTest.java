package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Statement;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.FolderDrift;
import sessionspec.drift.Signal;
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

    @Test
    void what_a_change_is_about_is_told_with_the_rules_that_rest_on_it() {
        assertThat(pipeline.supplied(drift(0)).join().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.CHANGED_IN_SUBSTANCE);
                    assertThat(problem.what())
                            .contains(
                                    "a passage was removed",
                                    "CA-001 says:",
                                    "SIF-2 rests on it:",
                                    "SIF-10 rests on it:");
                    assertThat(problem.remedy()).contains("accept --sources DIR CA-001", "confirm SIF-2 CA-001 --why");
                });
        assertThat(pipeline.supplied(drift(2)).join().problems().get(0).what()).contains("No rule rests on that.");
    }

    @Test
    void a_statement_of_which_other_passages_stay_is_not_to_be_retired() {
        FolderDrift one = drift(0);
        assertThat(pipeline.supplied(one).join().problems().get(0).remedy()).contains("retire CA-001");

        DocumentDrift drift = one.documents().get(0);
        DocumentDrift.ClaimedPassage stays = new DocumentDrift.ClaimedPassage(
                drift.passages().get(0).passage(), false, drift.changes().get(0).was(), List.of("CA-001"));
        DocumentDrift other =
                new DocumentDrift(drift.documentId(), drift.place(), "00", "", true, List.of(stays), drift.changes());

        assertThat(pipeline.supplied(new FolderDrift(List.of(other), List.of(), List.of()))
                        .join()
                        .problems()
                        .get(0)
                        .remedy())
                .doesNotContain("retire")
                .contains("Other passages of CA-001 stay", "accept --sources DIR --sources-before BEFORE CA-001");
    }

    @Test
    void judgements_that_cite_what_changed_are_told_with_the_rules() {
        pipeline.judgement(new Interpretation(
                "INT-01", "What is open", "As CA-003 has it.", "Because.", List.of("SIF-1.one"), Pipeline.CATALOGUE));

        Traceability result = pipeline.supplied(drift(2)).join();

        assertThat(result.documents().get(0).changes().get(0).judgements())
                .extracting(Judgement::id)
                .containsExactly("INT-01");
        assertThat(result.problems())
                .anySatisfy(it ->
                        assertThat(it.what()).contains("No rule rests on that.", "INT-01 cites it: What is open."));
    }

    @Test
    void a_file_that_holds_no_document_is_told_as_it_is() {
        Problem problem = new Problem(Problem.Kind.UNREADABLE, new Place("ca.txt", 3), "It is so.", "Do something.");

        assertThat(pipeline.supplied(new FolderDrift(List.of(), List.of(), List.of(problem)))
                        .join()
                        .problems())
                .containsExactly(problem);
    }

    private FolderDrift drift(int gone) {
        Statement statement = pipeline.statements().get(gone);
        Passage passage = new Passage("Section", "New.", "ffffffffffff", 1, 3, Marks.NONE);
        DocumentChange change = new DocumentChange(
                ChangeKind.SUBSTANCE,
                false,
                List.of(Signal.of(Signal.Aspect.REMOVED)),
                statement.section(),
                List.of(new IndexedPassage(
                        statement.section(), statement.passages().get(0), "", "", 0, "", "", statement.place())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(statement.id()),
                "");
        return new FolderDrift(
                List.of(new DocumentDrift(
                        "CA",
                        new Place("ca.txt", 0),
                        "00",
                        "",
                        false,
                        List.of(new DocumentDrift.ClaimedPassage(
                                passage, passage.marks().furniture(), List.of(), List.of())),
                        List.of(change))),
                List.of("other.txt"),
                List.of());
    }

    private static List<Status> statuses(Traceability result) {
        return result.documents().get(0).statements().stream()
                .map(StatementTrace::status)
                .toList();
    }
}
