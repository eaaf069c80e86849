package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.catalogue.Problem;
import sessionspec.change.Aspect;
import sessionspec.change.BaselineFile;
import sessionspec.change.Comparison;
import sessionspec.change.ReportChange;
import sessionspec.change.ReportChange.Difference;
import sessionspec.change.Subject;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report held against the JSON of an earlier one, and what its readers are told of it. */
class BaselineTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    /** The verified fixture, as it would be had its earlier report been another one. */
    private Traceability since(Consumer<ObjectNode> otherwise) {
        return since(Fixtures.verified(), Fixtures.verified(), otherwise);
    }

    private Traceability since(Traceability earlier, Traceability now, Consumer<ObjectNode> otherwise) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Written.json(earlier));
        otherwise.accept(json);
        return compared(now, file(json.toString()));
    }

    private static Traceability compared(Traceability now, Path earlier) {
        return now.comparedWith(BaselineFile.compare(earlier, Reports.compared(now)));
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("old.json"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<ReportChange> changes(Traceability result) {
        return ((Comparison.Made) result.changes()).changes();
    }

    private static ObjectNode at(ObjectNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }

    static Stream<Traceability> results() {
        return Stream.of(Fixtures.verified(), Fixtures.withoutSources(), Fixtures.failing(), Fixtures.empty());
    }

    @ParameterizedTest
    @MethodSource("results")
    void whatTheJsonSaysIsWhatIsCompared(Traceability result) {
        Traceability compared = since(result, result, json -> {});

        assertThat(changes(compared)).isEmpty();
        assertThat(compared.verdict()).isEqualTo(result.verdict());
        assertThat(Reports.summary(compared, folder))
                .contains("Nothing changed since the report of ")
                .contains("(old.json).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/documents/0                       | edition     | DOCUMENT       | EDITION",
                "/documents/0                       | sha256      | DOCUMENT       | COPY",
                "/documents/0                       | title       | DOCUMENT       | WORDING",
                "/documents/0/statements/0          | says        | STATEMENT      | WORDING",
                "/documents/0/statements/0          | section     | STATEMENT      | SECTION",
                "/documents/0/statements/0          | kind        | STATEMENT      | KIND",
                "/documents/0/statements/0          | disposition | STATEMENT      | DISPOSITION",
                "/documents/0/statements/0          | reason      | STATEMENT      | REASON",
                "/documents/0/statements/0          | status      | STATEMENT      | STATUS",
                "/rules/0                           | title       | RULE           | WORDING",
                "/rules/0                           | description | RULE           | DESCRIPTION",
                "/rules/0                           | status      | RULE           | STATUS",
                "/rules/0/examples/0                | name        | EXAMPLE        | WORDING",
                "/rules/0/examples/0                | status      | EXAMPLE        | STATUS",
                "/rules/0/examples/0/steps/1        | text        | EXAMPLE        | STEPS",
                "/rules/0/examples/0/decisions/1    | outcome     | DECISION       | OUTCOME",
                "/lifetimes/0                       | origin      | LIFETIME       | ORIGIN",
                "/lifetimes/0                       | rule        | LIFETIME       | OWNER",
                "/interpretations/0                 | about       | INTERPRETATION | WORDING",
                "/interpretations/0                 | says        | INTERPRETATION | CHOSEN",
                "/interpretations/0                 | reason      | INTERPRETATION | REASON",
                "/discrepancies/0                   | about       | DISCREPANCY    | WORDING",
                "/discrepancies/0                   | chosen      | DISCREPANCY    | CHOSEN",
                "/discrepancies/0                   | reason      | DISCREPANCY    | REASON",
                "/discrepancies/0/sides/0           | reading     | DISCREPANCY    | SIDES",
            })
    void everyWordIsCompared(String pointer, String property, Subject subject, Aspect aspect) {
        Traceability result = since(json -> at(json, pointer).put(property, "otherwise"));

        assertThat(changes(result)).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(subject);
            assertThat(change.kind()).isEqualTo(ReportChange.Kind.CHANGED);
            assertThat(change.differences()).extracting(Difference::aspect).containsExactly(aspect);
            assertThat(change.differences().get(0).before().toString()).contains("otherwise");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/0/statements/0/passages, CLAIMS",
        "/rules/0/statements,                CITATIONS",
        "/rules/0/interpretations,           CITATIONS",
        "/interpretations/0/examples,        PINS",
        "/discrepancies/0/examples,          PINS",
    })
    void ofAListOnlyWhatDiffersIsTold(String pointer, Aspect aspect) {
        Traceability result = since(json -> ((ArrayNode) json.at(pointer)).add("one more"));

        assertThat(changes(result))
                .flatExtracting(ReportChange::differences)
                .containsExactly(new Difference(aspect, List.of("one more"), List.of()));
    }

    @Test
    void inWhichOrderARuleCitesChangesNothing() {
        Traceability result = since(json -> {
            int turned = 0;
            for (JsonNode rule : json.at("/rules")) {
                ArrayNode cited = (ArrayNode) rule.at("/statements");
                turned += cited.size() > 1 ? 1 : 0;
                cited.add(cited.remove(0));
            }
            assertThat(turned).isPositive();
        });
        assertThat(changes(result)).isEmpty();
    }

    @Test
    void aStepThatIsReplacedStandsAloneBesideTheNewOne() {
        Traceability result =
                since(json -> at(json, "/rules/0/examples/0/steps/1").put("text", "it rains"));

        assertThat(changes(result).get(0).differences())
                .containsExactly(new Difference(
                        Aspect.STEPS,
                        List.of("And it rains"),
                        List.of("And a user who signed in on a joined device at 00:00")));
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        Traceability result = since(json -> {
            ((ArrayNode) json.at("/documents/0/statements")).remove(0);
            at(json, "/rules/5").put("id", "BRW-9");
            at(json, "/lifetimes/0").put("name", "Coffee break");
            ((ArrayNode) json.at("/interpretations")).remove(0);
        });

        assertThat(changes(result))
                .extracting(ReportChange::subject, ReportChange::id, ReportChange::kind)
                .containsExactly(
                        tuple(Subject.STATEMENT, "CA-001", ReportChange.Kind.ADDED),
                        tuple(Subject.RULE, "BRW-2", ReportChange.Kind.ADDED),
                        tuple(Subject.RULE, "BRW-9", ReportChange.Kind.REMOVED),
                        tuple(
                                Subject.LIFETIME,
                                Fixtures.verified().lifetimes().get(0).name(),
                                ReportChange.Kind.ADDED),
                        tuple(Subject.LIFETIME, "Coffee break", ReportChange.Kind.REMOVED),
                        tuple(Subject.INTERPRETATION, "INT-01", ReportChange.Kind.ADDED));
    }

    @Test
    void decisionsComeAndGoWithTheirSteps() {
        assertThat(changes(since(json -> ((ArrayNode) json.at("/rules/0/examples/0/decisions")).remove(0))))
                .isEmpty();
    }

    @Test
    void whatWasRetiredIsNotMerelyGone() {
        String retired = Fixtures.verified().retired().get(0).id();
        Traceability result = since(json -> {
            ObjectNode gone = at(json, "/rules/0").deepCopy().put("id", retired);
            gone.putArray("examples");
            ((ArrayNode) json.at("/rules")).add(gone);
        });

        assertThat(page(result).select(".changed li").text()).startsWith(retired + " retired ");
        assertThat(page(result).select(".changed a").eachAttr("href")).contains("#" + retired);
    }

    @Test
    void aChangeNamesTheRulesThatItTouches() {
        Traceability result = since(json -> {
            at(json, "/documents/0/statements/4").put("says", "otherwise");
            at(json, "/discrepancies/0").put("chosen", "otherwise");
            at(json, "/rules/0/examples/0").put("status", "failed");
        });

        assertThat(changes(result))
                .extracting(ReportChange::id, ReportChange::rules)
                .containsExactly(
                        tuple("CA-005", List.of("SIF-1", "SIF-2")),
                        tuple("SIF-1.a-user-who-returns-outside-the-refresh-cycle-starts-a-new-hour", List.of("SIF-1")),
                        tuple("DIS-01", List.of("BRW-1")));
        assertThat(page(result).select(".touched a").eachText()).containsExactly("SIF-1", "SIF-2", "BRW-1");
    }

    @Test
    void whatIsNotKnownOfOneIsNotCompared() {
        assertThat(changes(since(Fixtures.withoutSources(), Fixtures.verified(), json -> {})))
                .isEmpty();
        assertThat(changes(since(Fixtures.verified(), Fixtures.filtered(), json -> {})))
                .filteredOn(change -> change.differences().stream().anyMatch(it -> it.aspect() == Aspect.STATUS))
                .isEmpty();
        assertThat(changes(since(json -> {
                    json.put("sourcesSupplied", false);
                    at(json, "/documents/0").put("unclaimedPassages", 9);
                })))
                .isEmpty();
        assertThat(changes(since(json -> at(json, "/documents/0").put("unclaimedPassages", 9))))
                .hasSize(1);
    }

    @Test
    void aNewerReaderDoesNotMindWhatItDoesNotKnow() {
        assertThat(changes(since(json -> json.put("mood", "good")))).isEmpty();
    }

    @Test
    void aReportFromBeforeInterpretationsHadASubjectIsReadAsWell() {
        assertThat(changes(since(json -> at(json, "/interpretations/0").remove("about"))))
                .isEmpty();
        assertThat(changes(since(json -> {
                    at(json, "/interpretations/0").put("id", "INT-99").remove("about");
                })))
                .extracting(ReportChange::id, ReportChange::kind, ReportChange::title)
                .containsExactly(
                        tuple("INT-01", ReportChange.Kind.ADDED, "What holds at the last instant of a period"),
                        tuple("INT-99", ReportChange.Kind.REMOVED, "A period has ended at its last instant."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                 | it is not the JSON of a report",
                "[1]                                                | it is not the JSON of a report",
                "{\"format\"                                        | it is not JSON",
                "{\"format\": \"session-lifetime-spec/7\"}          | it has the format session-lifetime-spec/7",
                "{\"format\": \"session-lifetime-spec/2\"}          | a part of it is missing",
            })
    void aFileThatIsNoBaselineIsAProblemAndTheReportIsWrittenAllTheSame(String text, String why) throws Exception {
        Path file = file(text);
        unreadable(compared(Fixtures.verified(), file), file, why);
    }

    @ParameterizedTest
    @CsvSource({
        "/lifetimes/0, length",
        "/rules/0/examples/0/decisions/1, at",
        "/rules/0, title",
        "/provenance, generatedAt",
        "/provenance, commit"
    })
    void aBaselineThatIsDamagedIsAProblem(String pointer, String property) throws Exception {
        unreadable(since(json -> at(json, pointer).put(property, (String) null)), folder.resolve("old.json"), "");
        unreadable(since(json -> at(json, pointer).remove(property)), folder.resolve("old.json"), "");
    }

    @Test
    void anEmptyPlaceInAListIsAProblemToo() throws Exception {
        unreadable(
                since(json -> ((ArrayNode) json.at("/rules/0/statements")).addNull()), folder.resolve("old.json"), "");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() throws Exception {
        Path gone = folder.resolve("gone.json");
        unreadable(compared(Fixtures.verified(), gone), gone, "there is no such file");
        unreadable(compared(Fixtures.verified(), folder), folder, "it is a folder");
    }

    private void unreadable(Traceability result, Path file, String why) throws Exception {
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
            assertThat(problem.place().file()).isEqualTo(file.toString());
            assertThat(problem.what()).contains("cannot be compared", why);
            assertThat(problem.remedy()).contains("baseline");
        });
        Reports.write(result, folder.resolve("report"));
        assertThat(page(result).select("#changes").text()).contains("could not be made", file.toString());
        assertThat(page(result).select("article.rule")).hasSize(6);
        assertThat(MAPPER.readTree(Written.json(result)).at("/changes").isNull())
                .isTrue();
    }

    private static Document page(Traceability result) {
        return Jsoup.parse(Written.page(result));
    }

    @Test
    void withoutABaselineThePageSaysHowToCompare() {
        assertThat(page(Fixtures.verified()).select("#changes").text())
                .contains("not compared with an earlier one", "mvn verify -Dbaseline=FILE");
        assertThat(Reports.summary(Fixtures.verified(), folder)).doesNotContain("compared", "hanged");
    }

    @Test
    void thePageTellsAChangedValueAndLeadsToIt() {
        Traceability result = since(json -> {
            for (JsonNode lifetime : json.at("/lifetimes")) {
                if (lifetime.at("/rule").asString().equals("SIF-3")) {
                    ((ObjectNode) lifetime).put("length", "PT720H");
                }
            }
            at(json, "/rules/0/examples/0/decisions/2").put("outcome", "let in");
            at(json, "/rules/4").put("id", "BRW-9");
        });
        Document page = page(result);

        assertThat(page.select(".changed").eachText())
                .anyMatch(text -> text.startsWith("Lifetimes 1 changed") && text.contains("30 days → 90 days"))
                .anyMatch(text -> text.startsWith("Decisions 1 changed")
                        && text.contains("05:45")
                        && text.contains("let in for first factor and MFA → prompted for first factor"));
        assertThat(page.select(".changed a").eachAttr("href"))
                .contains(
                        "#lifetimes",
                        "#SIF-3",
                        "#BRW-1",
                        "#SIF-1.a-user-who-returns-outside-the-refresh-cycle-starts-a-new-hour")
                .doesNotContain("#BRW-9");
        assertThat(page.select(".changed").text()).contains("BRW-9");
        assertThat(page.select("#verdict").text()).contains("4 changes since the report of 2026-02-03");
        assertThat(page.select("#provenance").text()).contains("Compared with", "old.json");
        assertThat(Reports.summary(result, folder).lines())
                .filteredOn(line -> line.contains("lifetimes 1 changed"))
                .hasSize(1);
    }

    @Test
    void theJsonCarriesTheChangesWithTheirOrigin() {
        JsonNode changes = MAPPER.readTree(
                        Written.json(since(json -> at(json, "/rules/0").put("title", "otherwise"))))
                .at("/changes");

        assertThat(changes.at("/baseline/file").asString()).isEqualTo("old.json");
        assertThat(changes.at("/baseline/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(changes.at("/baseline/commit").asString()).isEqualTo("7b0e1f4c2d9a+");
        assertThat(changes.at("/items/0/differences/0/before/0").asString()).isEqualTo("otherwise");
    }
}
