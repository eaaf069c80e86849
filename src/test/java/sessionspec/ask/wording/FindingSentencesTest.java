package sessionspec.ask.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetimes;

class FindingSentencesTest {

    private static final FindingSentences SENTENCES =
            new FindingSentences(Map.of("RMF-5 not 90 days", "MFA is not remembered for the days that are advised."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89 | MFA is not remembered for the days that are advised: recommended are 90 days; here 89 days
            90 | Not so here: MFA is not remembered for the days that are advised: recommended are 90 days; here 90 days
            91 | MFA is not remembered for the days that are advised: recommended are 90 days; here 91 days
            """)
    void whatTheNumbersDoNotBearOutIsNotToldAsIfItWereSo(int days, String says) {
        Bound bound = Bound.exactly(Lifetimes.REMEMBER_MFA_RECOMMENDED.get(), Duration.ofDays(days));
        Finding advice = new Finding("RMF-5", "not 90 days", Verb.ADVISES, "", Optional.of(bound), false);

        assertThat(SENTENCES.because(advice, Instant.EPOCH)).isEqualTo(says);
        assertThat(FindingSentences.effect(advice)).isEqualTo(days == 90 ? "" : "advised");
    }

    @ParameterizedTest
    @CsvSource({"7, '', true", "8, open, false"})
    void whatWouldPerhapsBeRefusedIsOpenOnlyBeyondTheLimit(int days, String effect, boolean notSo) {
        Bound bound = Bound.atMost(Lifetimes.KMSI_MAXIMUM.get(), Duration.ofDays(days));
        Finding refusal = new Finding("ADL-3", "beyond", Verb.ASKS, "Refusal", Optional.of(bound), true);

        assertThat(FindingSentences.effect(refusal)).isEqualTo(effect);
        assertThat(SENTENCES.because(refusal, Instant.EPOCH).startsWith("Not so here: "))
                .isEqualTo(notSo);
    }
}
