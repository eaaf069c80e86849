package sessionspec.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Fault;
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

    static Iterable<String> families() {
        return FAMILIES.keySet();
    }

    @ParameterizedTest
    @MethodSource("families")
    void come_out_as_their_examples_say(String family) {
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
        FaultSweep faults = new FaultSweep(model());

        FAMILIES.get(family).forEach((rule, examples) -> {
            RuleFault fault =
                    faults.of(rule, examples.stream().map(Told::forSweep).toList());
            assertThat(fault.proves()).as(rule).isTrue();
            assertThat(fault.unproved()).as(rule).isEmpty();
        });
    }

    /** Made anew, because the one that the class holds was made before the mutant came. */
    private static Model model() {
        return SessionModel.SOUND.under(Fault.NONE);
    }
}
