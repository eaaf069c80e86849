package sessionspec.drift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoiltWordsTest {

    private static final String DOCUMENT =
            "The kettle has a BoilTime parameter, and the BoilTime of a kettle is a default. A Kettle Policy is named"
                    + " kettlePolicy; managed kettles log in today, understanding that they cannot stand under anything."
                    + " Boiling starts: log it. One kettle and one kettle more, into a boiling pot within the kettle.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theBoilTimeparameter",
                "aBoilTime",
                "theKettle",
                "formanaged",
                "thedefault",
                "Kettleto",
                "the<kettle",
                "BoilTime>element",
                "Default:Kettle",
                "be80.00:30:00.",
                "(seeKettle)",
                "BoilTimewill",
                "potsalso",
                "doesnâ\u0080\u0099t",
                "donâ€™t",
                "â¦>",
                "caf\uFFFD"
            })
    void a_copy_loses_spaces_and_misreads_letters(String word) {
        assertThat(spoilt(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BoilTime",
                "kettlePolicy",
                "understanding",
                "cannot",
                "today",
                "into",
                "within",
                "forms",
                "iOS",
                "oAuth2",
                "SAML2",
                "Set-Kettle",
                "-policyType",
                "<Boolean>",
                "c:[Type",
                "https://example.org/theKettle",
                "00:30:00",
                "scenario’s",
                "café",
                "…",
                "–"
            })
    void words_and_names_are_left_alone(String word) {
        assertThat(spoilt(word)).isFalse();
    }

    @Test
    void a_word_that_the_document_has_again_is_a_word() {
        assertThat(new SpoiltWords(Stream.of("Put the login to log in to in. Loginto. Loginto.")).has("Loginto"))
                .isFalse();
    }

    private static boolean spoilt(String word) {
        return new SpoiltWords(Stream.of(DOCUMENT, word)).has(word);
    }
}
