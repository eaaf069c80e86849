package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.catalogue.Problem;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.evidence.Moment;
import sessionspec.report.Stories;
import sessionspec.report.Stories.Happening;
import sessionspec.trace.RuleFault;
import sessionspec.trace.Status;
import sessionspec.trace.Verdict;

/** No code of the core, and no status, reaches a reader without words. */
class DecisionSentencesTest {

    @Test
    void aFindingHasTheSentenceOfTheCatalogueOrElseItsPart() {
        FindingSentences sentences =
                new FindingSentences(Map.of(FindingSentences.key("SIF-1", "given"), "The user signed in"));
        assertThat(sentences.because(finding("given"))).isEqualTo("The user signed in");
        assertThat(sentences.because(finding("never given"))).isEqualTo("never given");
    }

    private static Finding finding(String part) {
        return new Finding("SIF-1", part, Verb.MEETS, "Given", Optional.empty(), false);
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasWords(Happening kind) {
        assertWords(DecisionSentences.event(Stories.event(Stories.at("09:00"), kind)));
    }

    @Test
    void anEventTellsWhatThereIsToTellOfIt() {
        assertThat(DecisionSentences.event(
                        Stories.judged(Stories.at("09:00"), Happening.ACCESS_REQUESTED, "the budget")))
                .isEqualTo("asked for the budget");
        assertThat(DecisionSentences.event(Stories.event(Stories.at("09:00"), Happening.DEVICE_LOCKED)))
                .isEqualTo("device locked");
    }

    @Test
    void aPromptSaysWhatItAsksForAndARequestThatPassesIsNotPrompted() {
        assertThat(answer(Answer.Kind.PROMPTED, Factor.FIRST_FACTOR, Factor.MFA))
                .isEqualTo("prompted for the first factor and MFA");
        assertThat(answer(Answer.Kind.PROMPTED, Factor.MFA)).isEqualTo("prompted for MFA");
        assertThat(answer(Answer.Kind.PROMPTED, Factor.FIRST_FACTOR)).isEqualTo("prompted");
        assertThat(answer(Answer.Kind.LET_IN)).isEqualTo("not prompted");
    }

    @Test
    void whatNobodyAskedForWentThrough() {
        assertThat(DecisionSentences.answer(Stories.answered(Stories.at("09:00"), Happening.SIGNED_IN, Answer.LET_IN)))
                .isEqualTo("went through");
    }

    @Test
    void atAnEndTheAnswerIsToldAndWhatNoAnswerTellsOf() {
        FindingSentences sentences =
                new FindingSentences(Map.of(FindingSentences.key("SIF-1", "given"), "The PRT is refreshed."));
        Moment asked = Stories.answered(Stories.at("09:00"), Happening.ACCESS_REQUESTED, Answer.LET_IN);
        Moment unasked = Stories.answered(Stories.at("09:00"), Happening.SIGNED_IN, Answer.LET_IN);
        assertThat(DecisionSentences.experienced(asked, finding(Verb.MEETS), sentences))
                .isEqualTo("not prompted");
        assertThat(DecisionSentences.experienced(asked, finding(Verb.RENEWS), sentences))
                .isEqualTo("Not prompted. The PRT is refreshed.");
        assertThat(DecisionSentences.experienced(unasked, finding(Verb.MEETS), sentences))
                .isEqualTo("The PRT is refreshed.");
        assertThat(DecisionSentences.experienced(unasked, finding(Verb.ADVISES), sentences))
                .isEqualTo("not advised");
    }

    @Test
    void aSentenceNamesThePeriodWhereItStandsForSeveral() {
        FindingSentences sentences = new FindingSentences(
                Map.of(FindingSentences.key("ADL-6", "window"), "{period}, since the device was used."));
        Finding finding = new Finding(
                "ADL-6",
                "window",
                Verb.ENDS,
                "Cookie",
                Optional.of(Span.of(Lifetimes.DEVICE_UNUSED.get(), Instant.EPOCH, Instant.EPOCH)),
                false);
        assertThat(sentences.because(finding))
                .startsWith("Days without use of the device, since the device was used: from 00:00, 15 days");
    }

    @Test
    void whatWasTriedOfARuleIsToldInWholeSentences() {
        assertThat(DecisionSentences.fault(new RuleFault(
                        Fault.Kind.SILENCED, List.of("SIF-1.one"), 2, List.of("session ended", "signed in"))))
                .isEqualTo(
                        "If the model ignores this rule, 1 of its 2 examples fails, so they do test it. If it ignores"
                                + " only what the rule finds under \u201csession ended\u201d or \u201csigned in\u201d, none fails,"
                                + " so that no example proves it by itself.");
        assertThat(DecisionSentences.fault(RuleFault.UNTRIED)).isEqualTo("Not tried.");
    }

    private static Finding finding(Verb verb) {
        return new Finding("SIF-1", "given", verb, "Given", Optional.empty(), false);
    }

    private static String answer(Answer.Kind kind, Factor... factors) {
        return DecisionSentences.answer(Stories.answered(
                Stories.at("09:00"), Happening.ACCESS_REQUESTED, new Answer(kind, Set.of(factors), Set.of())));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerHasWordsAndATone(Answer.Kind kind) {
        assertWords(AnswerWords.of(kind));
        assertWords(answer(kind));
        assertThat(Badges.tone(new Answer(kind, Set.of(), Set.of()))).isIn("ok", "quiet", "warn", "bad");
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatAFindingDoesHasWords(Verb verb) {
        Finding finding = new Finding("SIF-1", "given", verb, "Given", Optional.empty(), false);
        assertThat(FindingSentences.effect(finding)).doesNotContain("_");
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
        assertThat(Terms.of(kind)).isNotBlank();
        assertWords(Terms.count(kind, 1));
        assertWords(Terms.count(kind, 2));
    }

    private static void assertWords(String words) {
        assertThat(words).isNotBlank().doesNotContain("_").doesNotContain("null");
        assertThat(words.replaceAll("\\b(MFA|PRT|SSO|SAML|WAM|CAE|PIM|KMSI|UTC|AD FS|IDP|IdP)\\b", ""))
                .doesNotContainPattern("\\b[A-Z]{3,}\\b");
    }
}
