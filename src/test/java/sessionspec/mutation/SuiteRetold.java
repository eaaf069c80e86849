package sessionspec.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Model;

/** All examples without any fault, for PIT to record what of the core they reach. */
final class SuiteRetold {

    @Test
    void comes_out_as_it_says() {
        Model model = SessionModel.anew();

        assertThat(Told.all())
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(example.story().contradictedBy(model)).isEmpty());
    }
}
