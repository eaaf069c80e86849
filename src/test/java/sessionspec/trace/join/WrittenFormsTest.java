package sessionspec.trace.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.trace.run.Vocabulary.Type;

class WrittenFormsTest {

    private static final Type APP = new Type("app", "Word Online|an app of (?:ours|theirs)|Office\\.com");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on|off                                         ; on, off",
                "shown|not shown                                ; shown, not shown",
                "the Stay signed in\\? prompt                   ; the Stay signed in? prompt",
                "asks(?: with (?:MFA|both))? on                 ; asks[ with (MFA | both)] on",
                "asks(?: for (?:a|b))?                          ; asks[ for (a | b)]",
                "(?:walks) away(?: with (?:it))?                ; walks away[ with it]",
                "by us(?: in (?:Word Online|an app of (?:ours|theirs)|Office\\.com))? ; by us[ in {app}]",
                "no app|Word Online|an app of (?:ours|theirs)|Office\\.com ; no app, {app}",
                "every time|every \\d+ days?                     ; every time"
            })
    void whatHasAnEndIsToldInFull(String pattern, String forms) {
        assertThat(String.join(", ", new WrittenForms(List.of(APP)).of(new Type("x", pattern))))
                .isEqualTo(forms);
    }

    @Test
    void whatHasNoneIsKnownByItsPattern() {
        assertThat(WrittenForms.endless(new Type("x", "every time|every \\d+ days?|[a-z]+")))
                .extracting(Pattern::pattern)
                .containsExactly("every \\d+ days?", "[a-z]+");
    }
}
