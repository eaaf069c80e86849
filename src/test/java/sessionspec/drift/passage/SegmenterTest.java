package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    /** A bar stands where the text is to be cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea is hot. |It cools.",
                "Is it hot? |Yes! |Drink it.",
                "It cools in 5 minutes. |10 at most.",
                "He said \"drink.\" |She did.",
                "It is hot. |(Very hot.) |\"Indeed.\"",
                "Mind the steam.|Then pour.",
                "Wait a while (up to 3 minutes).|Then pour.",
                "The water boils. |**Then** pour.",
                "What now?! |Nothing...",
                "Use Model 4. |Or not.",
                "Straße.|Über",
            })
    void cuts(String marked) {
        assertThat(Segmenter.sentences(marked.replace("|", ""))).containsExactly(marked.split(" ?\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Still thirsty? prompt shows.",
                "Write D.HH:MM:SS or 80.00:30:00, not 1.5.",
                "Ask Teapot.com or see https://tea.example/Pots.Hot?Q=a.B today.",
                "Some, e.g. Earl Grey, i.e. A tea, at 5 p.m. Daily.",
                "See www.Tea.example.Org or $pot.Temperature.",
                "Version 2.10.3 pours: Slowly; Well.",
                "It steeps… Slowly",
                "Do you take sugar?.",
                "No mark at all",
            })
    void keepsTogether(String sentence) {
        assertThat(Segmenter.sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void foldsWhiteSpaceAndDropsInvisibleCharacters() {
        assertThat(Segmenter.sentences(" \u00a0Tea\u200b\t is\u3000\n hot.\u00a0Pour\u00ad it. "))
                .containsExactly("Tea is hot.", "Pour it.");
        assertThat(Segmenter.sentences("\u00a0 \n")).isEmpty();
    }

    @Test
    void losesNoLetterAndNoDigitWhateverTheText() {
        String alphabet = "aZé9 .!?)(\"”“*_`$:/w\u00a0\u200b\n\uD83C\uDF75İßЖ…";
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> sentences = Segmenter.sentences(text.toString());
            assertThat(lettersAndDigits(String.join("", sentences)))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(lettersAndDigits(text.toString()));
            assertThat(sentences).as("seed %d", seed).noneMatch(String::isBlank);
        }
    }

    private static String lettersAndDigits(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
