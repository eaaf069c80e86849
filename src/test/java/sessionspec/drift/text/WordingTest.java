package sessionspec.drift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "It holds for 90 days. | it holds for 90 days",
                "Signed in at 00:45, for 9.0 or 1,440 minutes | signed in at 00:45 for 9.0 or 1440 minutes",
                "60-90 minutes, -5 and 4-hour | 60-90 minutes -5 and 4 hour",
                "Don't, can't and isn't! | do not can not and is not",
                "Users' (own) sign-ins; or $true | users ( own ) sign ins ; or $true",
                "five **hours** on `Server 2012 R2` | 5 hours on server 2012 r2",
                "“Keep me” – KmsiLifetimeMins <Int32\\> | keep me kmsilifetimemins < int32 >",
                "~~Not~~ any longer | ~~ not ~~ any longer"
            })
    void a_text_has_these_words_and_signs(String text, String words) {
        assertThat(Wording.of(text).words().stream().map(Word::said).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void a_word_knows_what_it_is_to_the_meaning() {
        assertThat(Wording.of("If Azure must not wait 5 hours (all), SsoLifetime waits; again.")
                        .words())
                .extracting(Word::kind)
                .containsExactly(
                        WordKind.CONDITION,
                        WordKind.NAME,
                        WordKind.MODAL,
                        WordKind.NEGATION,
                        WordKind.WORD,
                        WordKind.NUMBER,
                        WordKind.UNIT,
                        WordKind.SIGN,
                        WordKind.QUANTIFIER,
                        WordKind.SIGN,
                        WordKind.NAME,
                        WordKind.WORD,
                        WordKind.PUNCTUATION,
                        WordKind.WORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "It isn’t “so” – now. | It isn't \"so\" - now.",
                "Two  words | Two\u00A0words",
                "**Max Age** of `x` | Max Age of x",
                "a - b | a – b",
                "one (two) | one( two )",
                "c:[Type == \"a\"] => issue( claim = c ); | c:[ Type==\"a\" ]  =>issue(claim=c);",
                "Set-Teapot -Warm $true | `Set-Teapot   -Warm` $true"
            })
    void what_cannot_matter_gives_the_same_digests(String one, String other) {
        assertThat(Digests.of(Wording.of(one))).isEqualTo(Digests.of(Wording.of(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "It isn't so. | It is not so.",
                "The user works | the User works",
                "Apps, too, wait. | Apps too wait!",
                "A sign-in ends | A sign in ends"
            })
    void style_is_noticed_and_told_from_more(String one, String other) {
        Digests first = Digests.of(Wording.of(one));
        Digests second = Digests.of(Wording.of(other));

        assertThat(first.exact()).isNotEqualTo(second.exact());
        assertThat(first.editorial()).isEqualTo(second.editorial());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "90 days | 9.0 days",
                "00:90:00 | 009000",
                "60-90 minutes | 6090 minutes",
                "for 5 hours | for -5 hours",
                "KMSI (off) | KMSI off",
                "run $true | run true",
                "less < 5 | less > 5",
                "every hour | ~~every hour~~",
                "1 0 hours | 10 hours",
                "five hours | 5 hours"
            })
    void what_can_carry_meaning_is_more_than_style(String one, String other) {
        assertThat(Digests.of(Wording.of(one)).editorial())
                .isNotEqualTo(Digests.of(Wording.of(other)).editorial());
    }

    @Test
    void in_a_command_one_dash_is_as_good_as_another() {
        assertThat(Digests.of(Wording.of("Set-Teapot –Warm $true")))
                .isEqualTo(Digests.of(Wording.of("Set-Teapot -Warm $true")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Set-Teapot -Warm $true | Set-Teapot-Warm $true",
                "Set-Teapot -Warm $true | Set-Teapot - Warm $true",
                "Set-Teapot -Warm $true | Set-Teapot ~Warm $true",
                "Get-Teapot | Get- Teapot",
                "Get-Teapot | Get-Teapot `",
                "Type == \"tea\" | Type == “tea”",
                "Type == \"tea\" | Type == 'tea'",
                "Run Get-Teapot again | Run Get -Teapot again"
            })
    void in_a_command_every_character_counts_but_white_space_that_parts_nothing(String one, String other) {
        assertThat(Digests.of(Wording.of(one)).exact())
                .isNotEqualTo(Digests.of(Wording.of(other)).exact());
    }

    @Test
    void a_sketch_tells_numbers_and_conditions_and_of_other_words_ten_bits() {
        Sketch sketch = Sketch.of(Wording.of("If Contoso waits 5 hours, nobody must wait."));

        assertThat(sketch.toString()).matches("=if [A-Z2-7]{2} [a-z2-7]{2} =5 =hours =nobody =must [a-z2-7]{2}");
        assertThat(Sketch.read(sketch.toString())).isEqualTo(sketch);
        assertThat(Sketch.read("")).isEqualTo(new Sketch(List.of()));
    }
}
