package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheStartOfSha256OverLettersAndDigitsInLowerCase() {
        assertThat(Fingerprint.of("Abc"))
                .as("the published test vector of \"abc\"")
                .isEqualTo("ba7816bf8f01");
    }

    @Test
    void ignoresSpacesPunctuationAndTypography() {
        assertThat(Fingerprint.of("Don't wait – it’s 5\u00a0minutes."))
                .isEqualTo(Fingerprint.of("dont wait-its 5minutes"))
                .isNotEqualTo(Fingerprint.of("Don't wait: it's 6 minutes."));
        assertThat(Fingerprint.of("cafe\u0301")).isEqualTo(Fingerprint.of("caf\u00e9"));
    }

    @Test
    void takesOtherScriptsByTheirOwnLettersSoThatNothingIsSkipped() {
        assertThat(Fingerprint.of("Чай горяч."))
                .hasSize(12)
                .isEqualTo(Fingerprint.of("чай ГОРЯЧ"))
                .isNotEqualTo(Fingerprint.of("Чай остыл"));
        assertThat(Fingerprint.of("٣")).hasSize(12);
    }

    @Test
    void knowsNoPassageWithoutLettersOrDigits() {
        assertThat(Fingerprint.of(" – •… |")).isEmpty();
    }

    @Test
    void isTheSameUnderATurkishLocale() {
        String expected = Fingerprint.of("IDLE Iİ");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Fingerprint.of("IDLE Iİ")).isEqualTo(expected);
            assertThat(Fingerprint.of("IDLE")).isEqualTo(Fingerprint.of("idle"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
