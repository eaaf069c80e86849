package sessionspec.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import sessionspec.core.SessionModel;
import sessionspec.core.consistency.Consistency.Result;
import sessionspec.core.consistency.Consistency.Tally;

/**
 * The model agrees with itself on random stories, the same whenever it is run. {@code -Dconsistency.seed=N} tells others,
 * and {@code -Dconsistency.stories=N} as many of them.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsistencyTest {

    /** With these, 200,000 pairs of story and property; with fewer there is no saying how often a premise holds. */
    private static final int ENOUGH = 15_400;

    private final List<Property> properties = Consistency.all(fault -> SessionModel.SOUND.under(fault)::answer);
    private Result result = new Result(0, 0, java.util.Map.of(), java.util.Map.of());

    @BeforeAll
    void tryAll() throws IOException {
        long seed = Long.getLong("consistency.seed", 11);
        int stories = Integer.getInteger("consistency.stories", ENOUGH);
        System.out.println("Consistency of the core: " + stories + " stories from seed " + seed
                + " (-Dconsistency.seed=" + seed + " tells them)");
        result = new Consistency(properties, SessionModel.SOUND::answer).on(seed, stories);
        Reach.write(result, Path.of("target", "consistency", "reach.json"));
    }

    @TestFactory
    List<DynamicTest> holds() {
        return properties.stream()
                .map(property -> DynamicTest.dynamicTest(property.claim(), () -> holds(property)))
                .toList();
    }

    private void holds(Property property) {
        Tally tally = tally(property);
        if (!tally.failed.isEmpty()) {
            throw new AssertionError(tally.failed.size() + " of " + tally.pairs + " stories from seed " + result.seed()
                    + " fail; one of them, shrunk:\n"
                    + Shrinking.told(tally.failed.get(0), property, SessionModel.SOUND::answer));
        }
        assertThat(tally.premises)
                .as("stories on which %s had to hold", property.name())
                .isGreaterThanOrEqualTo(result.stories() < ENOUGH ? 1 : 10_000);
    }

    private Tally tally(Property property) {
        Tally tally = result.tallies().get(property.name());
        assertThat(tally).as(property.name()).isNotNull();
        return tally;
    }

    /** A rule that none reaches is dead, or the generator has a gap. */
    @Test
    void storiesReachEveryRule() throws IOException {
        TreeSet<String> unreached = Reach.rules(Path.of("features"));
        unreached.removeAll(result.reached().keySet());
        assertThat(unreached)
                .as("rules that no story of %s reached", result.stories())
                .hasSizeLessThanOrEqualTo(result.stories() < ENOUGH ? 40 : 0);
    }
}
