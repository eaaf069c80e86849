package sessionspec.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Model;
import sessionspec.trace.RuleFault;
import sessionspec.trace.proof.FaultSweep;

/**
 * What a mutant is told: the examples of each family, which come out as they say, and the same rule by rule under its fault,
 * which at least one of them notices, as it does the fault of each part of the rule that the report does not list as
 * unproved. A test for each example would notice the same mutants; but PIT keeps of each test what
 * it reaches, which is most of the kernel.
 */
final class FamiliesRetold {

    private static final Map<String, Map<String, List<Told>>> FAMILIES = Told.byFamilyAndRule();

    /** In the JVM of a mutant PIT first runs all tests, only to learn which there are. */
    private static final boolean IS_OF_MUTANT =
            System.getProperty("sun.java.command", "").contains("MutationTestMinion");

    private static final Set<String> KNOWN = new HashSet<>();

    static Iterable<String> families() {
        return FAMILIES.keySet();
    }

    @ParameterizedTest
    @MethodSource("families")
    void come_out_as_their_examples_say(String family) {
        if (isOnlyCounted(family + " come out")) {
            return;
        }
        Model model = model();

        for (List<Told> examples : FAMILIES.get(family).values()) {
            for (Told example : examples) {
                assertThat(example.story().contradictedBy(model))
                        .as(example.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void have_rules_that_are_proved_by_their_faults(String family) {
        if (isOnlyCounted(family + " are proved")) {
            return;
        }
        FaultSweep faults = new FaultSweep(model());

        FAMILIES.get(family).forEach((rule, examples) -> {
            RuleFault fault =
                    faults.of(rule, examples.stream().map(Told::forSweep).toList());
            assertThat(fault.proves()).as(rule).isTrue();
            assertThat(fault.unproved()).as(rule).isEmpty();
        });
    }

    private static boolean isOnlyCounted(String test) {
        return IS_OF_MUTANT && KNOWN.add(test);
    }

    /** Made anew, because the one that the class holds was made before the mutant came. */
    private static Model model() {
        return SessionModel.anew();
    }
}
