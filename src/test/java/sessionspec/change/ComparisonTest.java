package sessionspec.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Instant AT = Instant.parse("1970-01-01T09:00:00Z");

    private static List<Change> changes(Snapshot before, Snapshot now) {
        Baseline baseline = new Baseline("old.json", "", "", Instant.EPOCH, "verified");
        return ((Comparison.Made) Comparison.of(new Earlier.Report(baseline, before), now)).changes();
    }

    private static Snapshot decided(String... outcomes) {
        List<Snapshot.Decision> decisions = Stream.of(outcomes)
                .map(outcome -> new Snapshot.Decision(AT, outcome, List.of()))
                .toList();
        Snapshot.Example example = new Snapshot.Example("A-1.x", "X", "verified", List.of(), decisions);
        Snapshot.Rule rule =
                new Snapshot.Rule("A-1", "Title", "", List.of(), List.of(), List.of(), "verified", List.of(example));
        return snapshot(List.of(rule), List.of());
    }

    private static Snapshot lasting(String... minutes) {
        return snapshot(
                List.of(),
                Stream.of(minutes)
                        .map(it -> it.split(" "))
                        .map(it -> new Snapshot.Lifetime(
                                it[0], Duration.ofMinutes(Long.parseLong(it[1])), "A-1", "quoted"))
                        .toList());
    }

    private static Snapshot snapshot(List<Snapshot.Rule> rules, List<Snapshot.Lifetime> lifetimes) {
        return new Snapshot("verified", true, List.of(), rules, lifetimes, List.of(), List.of());
    }

    @Test
    void ofSeveralDecisionsAtOneInstantEachIsHeldAgainstItsOwn() {
        assertThat(changes(decided("satisfied", "prompt", "refused"), decided("satisfied", "prompt", "prompt")))
                .extracting(Change::subject, Change::at, Change::differences)
                .containsExactly(tuple(
                        Subject.DECISION,
                        AT + "#3",
                        List.of(new Change.Difference(Aspect.OUTCOME, List.of("refused"), List.of("prompt")))));
    }

    @Test
    void theOrderOfThingsIsNoChangeAndThatOfTheChangesIsTheirOwn() {
        assertThat(changes(lasting("one 1", "two 2"), lasting("two 2", "one 1")))
                .isEmpty();
        assertThat(changes(lasting("gone 1", "two 2"), lasting("new 3", "two 4")))
                .extracting(Change::id, Change::kind)
                .containsExactly(
                        tuple("new", Change.Kind.ADDED),
                        tuple("two", Change.Kind.CHANGED),
                        tuple("gone", Change.Kind.REMOVED));
    }

    @Test
    void ofAnIdThatIsUsedTwiceTheFirstCounts() {
        assertThat(changes(lasting("one 1", "one 2"), lasting("one 1", "one 3")))
                .isEmpty();
    }
}
