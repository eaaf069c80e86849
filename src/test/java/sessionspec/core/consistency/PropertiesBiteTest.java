package sessionspec.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sessionspec.core.kernel.Fault;

/** Each property is seen to fail on a core that is broken for it, and the failure is told in the words of the features. */
class PropertiesBiteTest {

    private static final long SEED = 42;
    private static final int STORIES = 3000;

    /** What each property is tried on. */
    private static final Map<Property, Core> BROKEN = Map.ofEntries(
            Map.entry(new RevocationLetsInNoMore(), Broken.REVOCATION_SIGNS_IN),
            Map.entry(new WaysInAgree(), Broken.TOKENS_FOR_ALL),
            Map.entry(new EndedStaysEnded(), Broken.LOCKING_SIGNS_IN),
            Map.entry(new OneFactorRenewsItself(), Broken.MFA_IS_BOTH),
            Map.entry(new NobodySpeaksForAnother(), Broken.ONE_USER),
            Map.entry(new StricterIsNeverLaxer(), Broken.SHORT_IS_LONG),
            Map.entry(new OnePolicyMoreIsNeverLaxer(), Broken.LAST_POLICY_COUNTS),
            Map.entry(new AskingChangesNothing(), Broken.ASKS_ONCE),
            Map.entry(new TimeIsRelative(), Broken.CLOSED_ON_ODD_DAYS),
            Map.entry(new RefusedCommandsChangeNothing(), Broken.OBEYS_WHAT_IT_REFUSES),
            Map.entry(new OpenReadingOpenAnswer(), Broken.FIRST_READING_ONLY),
            Map.entry(new AnswersHaveFindings(), Broken.SILENT),
            Map.entry(new NoContraryFindings(Broken::contrary), Broken.contrary(Fault.NONE)));

    @TestFactory
    List<DynamicTest> bites() {
        return BROKEN.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey().name(), () -> bites(it.getKey(), it.getValue())))
                .toList();
    }

    private static void bites(Property property, Core broken) {
        Tale failing = LongStream.range(SEED, SEED + STORIES)
                .mapToObj(TaleTeller::tell)
                .filter(tale -> property.of(Told.of(tale, broken)).isViolated())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No story shows it"));
        Tale small = Shrinking.shrunk(failing, property, broken);
        assertThat(small.length()).isLessThanOrEqualTo(failing.length());
        assertThat(Shrinking.told(failing, property, broken))
                .contains("Example: ")
                .contains("\n      ");
    }

    @Test
    void allAreTried() {
        assertThat(BROKEN.keySet())
                .extracting(Property::name)
                .containsExactlyInAnyOrderElementsOf(Consistency.all(Broken::contrary).stream()
                        .map(Property::name)
                        .toList());
    }
}
