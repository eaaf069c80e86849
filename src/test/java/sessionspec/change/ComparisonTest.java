package sessionspec.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sessionspec.change.Comparison.Baseline;

class ComparisonTest {

    private static final Instant AT = Instant.parse("1970-01-01T09:00:00Z");

    private static List<ReportChange> changes(String before, String now) {
        Baseline baseline = new Baseline("old.json", "", "", Instant.EPOCH, "verified");
        return Comparison.of(
                        baseline,
                        ComparedReport.of(before.getBytes(StandardCharsets.UTF_8)),
                        ComparedReport.of(now.getBytes(StandardCharsets.UTF_8)))
                .changes();
    }

    private static String decided(String... outcomes) {
        String decisions = Stream.of(outcomes)
                .map(outcome -> "{'at':'" + AT + "','outcome':'" + outcome + "','factors':[],'perhaps':[],'asks':true}")
                .collect(Collectors.joining(","));
        return report(
                "{'id':'A-1','title':'Title','description':'','statements':[],'interpretations':[],'discrepancies':[],"
                        + "'status':'verified','examples':[{'id':'A-1.x','name':'X','status':'verified','steps':[],"
                        + "'decisions':[" + decisions + "]}]}",
                "");
    }

    private static String lasting(String... minutes) {
        return report(
                "",
                Stream.of(minutes)
                        .map(it -> it.split(" "))
                        .map(it ->
                                "{'name':'" + it[0] + "','length':'PT" + it[1] + "M','rule':'A-1','origin':'quoted'}")
                        .collect(Collectors.joining(",")));
    }

    private static String report(String rules, String lifetimes) {
        return ("{'sourcesSupplied':true,'documents':[],'interpretations':[],'discrepancies':[],'rules':[" + rules
                        + "],'lifetimes':[" + lifetimes + "]}")
                .replace('\'', '"');
    }

    private static String named(String... examples) {
        String all = Stream.of(examples)
                .map(it -> it.split(" "))
                .map(it ->
                        "{'id':'A-1." + it[0] + "','name':'" + it[0] + "','status':'verified','steps':[],'decisions':["
                                + "{'at':'" + it[1] + "','outcome':'" + it[2]
                                + "','factors':[],'perhaps':[],'asks':true}]}")
                .collect(Collectors.joining(","));
        return report(
                "{'id':'A-1','title':'Title','description':'','statements':[],'interpretations':[],'discrepancies':[],"
                        + "'status':'verified','examples':[" + all + "]}",
                "");
    }

    @Test
    void anExampleWithAnotherNameIsTheSameWhereTheSameIsAskedAndAnsweredThen() {
        assertThat(changes(
                        named("early 09:00 refused", "late 10:00 refused"),
                        named("at-ten 10:00 refused", "at-nine 09:00 refused")))
                .extracting(ReportChange::id, ReportChange::kind, ReportChange::differences)
                .containsExactly(
                        tuple("A-1.at-ten", ReportChange.Kind.CHANGED, List.of(renamed("late", "at-ten"))),
                        tuple("A-1.at-nine", ReportChange.Kind.CHANGED, List.of(renamed("early", "at-nine"))));
    }

    @Test
    void aRenamedExampleTellsItsOtherAnswer() {
        assertThat(changes(named("early 09:00 refused"), named("at-nine 09:00 prompted")))
                .extracting(ReportChange::subject, ReportChange::id, ReportChange::kind)
                .containsExactly(
                        tuple(Subject.EXAMPLE, "A-1.at-nine", ReportChange.Kind.CHANGED),
                        tuple(Subject.DECISION, "A-1.at-nine", ReportChange.Kind.CHANGED));
    }

    @Test
    void anExampleThatAsksAtAnotherTimeIsAnotherOne() {
        assertThat(changes(named("early 09:00 refused"), named("late 10:00 refused")))
                .extracting(ReportChange::id, ReportChange::kind)
                .containsExactly(
                        tuple("A-1.late", ReportChange.Kind.ADDED), tuple("A-1.early", ReportChange.Kind.REMOVED));
    }

    private static ReportChange.Difference renamed(String before, String now) {
        return new ReportChange.Difference(Aspect.WORDING, List.of(before), List.of(now));
    }

    @Test
    void ofSeveralDecisionsAtOneInstantEachIsHeldAgainstItsOwn() {
        assertThat(changes(decided("satisfied", "prompt", "refused"), decided("satisfied", "prompt", "prompt")))
                .extracting(ReportChange::subject, ReportChange::at, ReportChange::differences)
                .containsExactly(tuple(
                        Subject.DECISION,
                        AT + "#3",
                        List.of(new ReportChange.Difference(Aspect.OUTCOME, List.of("refused"), List.of("prompt")))));
    }

    @Test
    void theOrderOfThingsIsNoChangeAndThatOfTheChangesIsTheirOwn() {
        assertThat(changes(lasting("one 1", "two 2"), lasting("two 2", "one 1")))
                .isEmpty();
        assertThat(changes(lasting("gone 1", "two 2"), lasting("new 3", "two 4")))
                .extracting(ReportChange::id, ReportChange::kind)
                .containsExactly(
                        tuple("new", ReportChange.Kind.ADDED),
                        tuple("two", ReportChange.Kind.CHANGED),
                        tuple("gone", ReportChange.Kind.REMOVED));
    }

    @Test
    void ofAnIdThatIsUsedTwiceTheFirstCounts() {
        assertThat(changes(lasting("one 1", "one 2"), lasting("one 1", "one 3")))
                .isEmpty();
    }
}
