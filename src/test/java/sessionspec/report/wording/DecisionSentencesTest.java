package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sessionspec.catalogue.Problem;
import sessionspec.core.Decision;
import sessionspec.core.EventKind;
import sessionspec.core.Factor;
import sessionspec.core.Finding;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;
import sessionspec.core.Situation;
import sessionspec.evidence.Moment;
import sessionspec.report.Stories;
import sessionspec.trace.Status;
import sessionspec.trace.Verdict;

/** No code of the core, and no status, reaches a reader without words. */
class DecisionSentencesTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(Reason reason) {
        Finding finding = new Finding("SIF-1", Outcome.PROMPT, reason, Set.of(), Optional.empty());
        assertWords(DecisionSentences.because(finding));
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasWords(EventKind kind) {
        assertWords(DecisionSentences.event(Stories.event(Stories.at("09:00"), kind)));
        assertThat(DecisionSentences.event(Stories.event(Stories.at("09:00"), kind, "the budget")))
                .contains("the budget");
    }

    @Test
    void aPromptSaysWhatItAsksForAndARequestThatPassesIsNotPrompted() {
        assertThat(answer(Outcome.PROMPT, Factor.FIRST_FACTOR, Factor.MFA))
                .isEqualTo("prompted for the first factor and MFA");
        assertThat(answer(Outcome.PROMPT, Factor.MFA)).isEqualTo("prompted for MFA");
        assertThat(answer(Outcome.PROMPT, Factor.FIRST_FACTOR)).isEqualTo("prompted");
        assertThat(answer(Outcome.SATISFIED)).isEqualTo("not prompted");
    }

    @Test
    void whatWentWellIsSaidAsTheStepsSayIt() {
        assertThat(answer(EventKind.ADFS_REQUESTED, Outcome.SATISFIED)).isEqualTo("not prompted");
        assertThat(answer(EventKind.TOKEN_PRESENTED, Outcome.SATISFIED)).isEqualTo("accepted");
        assertThat(answer(EventKind.SIGNED_IN, Outcome.SATISFIED)).isEqualTo("satisfied");
    }

    private static String answer(Outcome outcome, Factor... factors) {
        return answer(EventKind.ACCESS_REQUESTED, outcome, factors);
    }

    private static String answer(EventKind kind, Outcome outcome, Factor... factors) {
        return DecisionSentences.answer(new Moment(
                Stories.at("09:00"),
                kind,
                List.of(),
                new Decision(outcome, Set.of(factors), List.of(), List.of()),
                Situation.NEW));
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasWordsAndATone(Outcome outcome) {
        assertWords(DecisionSentences.outcome(outcome));
        assertWords(answer(outcome));
        assertThat(Badges.tone(outcome)).isIn("ok", "quiet", "warn", "bad");
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasWordsAndAnIcon(Status status) {
        assertWords(Badges.status(status).word());
        assertThat(Badges.status(status).icon()).isIn("ok", "bad", "warn", "wait", "none");
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictHasWords(Verdict verdict) {
        assertThat(Badges.verdict(verdict).word()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfProblemHasWords(Problem.Kind kind) {
        assertThat(ProblemTitles.of(kind)).isNotBlank();
        assertWords(ProblemTitles.count(kind, 1));
        assertWords(ProblemTitles.count(kind, 2));
    }

    private static void assertWords(String words) {
        assertThat(words).isNotBlank().doesNotContain("_").doesNotContain("null");
        assertThat(words.replaceAll("\\b(MFA|PRT|SSO|SAML|WAM|CAE|PIM|KMSI|UTC|AD FS|IDP|IdP)\\b", ""))
                .doesNotContainPattern("\\b[A-Z]{3,}\\b");
    }
}
