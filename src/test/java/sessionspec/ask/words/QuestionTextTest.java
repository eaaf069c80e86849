package sessionspec.ask.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Topic;
import sessionspec.core.kernel.App;

class QuestionTextTest {

    private static final String EXAMPLE = """
            ask 1
            user managed
            device joined
            policy every 1h mfa for OneDrive
            EnableKmsi true
            00:00 logs in
            d15/04:45 administrator runs "Set-AdfsProperties -SsoLifetime 60; + x"
            2021-01-30/00:00 signs in with first factor and MFA
            then works
            asked works in a non-Microsoft SAML app
            """;

    @Test
    void whatIsWrittenForAFileIsReadAsItWas() {
        assertThat(QuestionText.lines(QuestionText.parse(EXAMPLE))).isEqualTo(EXAMPLE);
    }

    @Test
    void aFormerNameOfAnAppIsReadAndNoMoreWritten() {
        String kept = EXAMPLE.replace("a non-Microsoft SAML app", "another publisher's SAML app");

        assertThat(QuestionText.lines(QuestionText.parse(kept))).isEqualTo(EXAMPLE);
    }

    @Test
    void whatIsTickedWasOffered() {
        String ticked = "ask 1\n00:00 signs in to AD FS with Keep me signed in ticked\n";

        assertThat(QuestionText.lines(QuestionText.parse(ticked))).contains("EnableKmsi true\n");
        assertThat(QuestionText.lines(QuestionText.parse(ticked.replace("\n00", "\nEnableKmsi false\n00"))))
                .doesNotContain("EnableKmsi true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:00 signs in | works",
                "00:00 signs in to AD FS | works in an AD FS application",
                "00:00 signs in;02:00 works in Outlook | works in Outlook",
                "00:00 works in Outlook;02:00 signs in | works",
                "00:00 native app asks for access token for Outlook;01:00 shows the access token | shows the access token",
            })
    void whatTheLastHappeningAsksForIsAskedWhereNobodySaysWhat(String story, String asks) {
        Question question = QuestionText.parse("1;" + story);

        assertThat(question.goesOn().asks().written()).isEqualTo(asks);
        assertThat(QuestionText.lines(question)).doesNotContain("asked");
    }

    @Test
    void anotherThingThanThatIsSaid() {
        String address = "1;00:00+signs+in;02:00+works+in+Outlook;asked+works";

        assertThat(QuestionText.address(QuestionText.parse(address))).isEqualTo(address);
    }

    @Test
    void whatIsWrittenForAnAddressIsReadAsItWas() {
        String address = QuestionText.address(QuestionText.parse(EXAMPLE));

        assertThat(address).startsWith("1;user+managed;device+joined;policy+every+1h+mfa+for+OneDrive;");
        assertThat(address).doesNotContain(" ", "\"", "<", "#");
        assertThat(QuestionText.lines(QuestionText.parse(URLDecoder.decode(address.replace("+", "%2B"), UTF_8))))
                .isEqualTo(EXAMPLE);
    }

    @Test
    void commentsAndCaseAndTheOrderOfTheSituationAreNoMatter() {
        Question one = QuestionText.parse("# mine\nask 1\ndevice JOINED\n# more\nuser Managed\n00:00 Signs in\n");

        assertThat(QuestionText.address(one)).isEqualTo("1;user+managed;device+joined;00:00+signs+in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | 1 | begins with its version",
                "user managed | 1 | 1 | begins with its version",
                "ask 2 | 1 | 1 | reads version 1",
                "1;devise joined | 1 | 3 | \"devise joined\" is not understood",
                "1;device round | 1 | 3 | \"round\" cannot stand there: write it as in \"device personal\", or with",
                "1;devise joined | 1 | 3 | write \"device personal\"",
                "1;00:00 works in Foo Bar | 1 | 3 | \"Foo Bar\" cannot stand there: write it as in \"works in Word Online\"",
                "1;d99999/09:00 signs in | 1 | 3 | is no time: write 04:45, d15/09:00, at most on day 7000",
                "1;2026-01-01 signs in | 1 | 3 | lacks the time of the day",
                "1;00:00 locsk the device | 1 | 3 | write \"locks the device\"",
                "1;00:00 a token of AD FS is requested | 1 | 3 | OAuth app asks AD FS for",
                "1;policy every 1x | 1 | 3 | write it as in \"policy every 8h\"",
                "1;policy every 0h | 1 | 3 | \"0h\" is no period",
                "1;policy every 1:30 | 1 | 3 | write it as in \"policy every 8h\"",
                "1;policy every 1:30:30 | 1 | 3 | write it as in \"policy every 8h\"",
                "1;d22 signs in | 1 | 3 | lacks the time of the day",
                "1;day 22 signs in | 1 | 3 | lacks the time of the day",
                "1;asked shows the PRT | 1 | 3 | ask \"goes on to another app\"",
                "1;asked shows the refresh token | 1 | 3 | ask \"native app works in the background\"",
                "1;24:00 signs in | 1 | 3 | is no time",
                "1;2021-02-30/00:00 signs in | 1 | 3 | is no time",
                "1;00:00 flies | 1 | 3 | is not understood",
                "1;token-lifetime 8:00 for the organisation | 1 | 3 | \"8:00\" cannot stand there: write it as in"
                        + " \"token-lifetime 08:00:00 for the organisation\".",
                "1;then sleeps | 1 | 3 | write \"then works\"",
                "1;then works;then idle | 1 | 14 | said twice",
                "1;asked signs in | 1 | 3 | is not understood",
                "1;00:00 administrator runs \"x | 1 | 28 | not closed",
            })
    void whatCannotBeUnderstoodIsSaidWithItsPlace(String text, int line, int column, String says) {
        NotUnderstood wrong =
                catchThrowableOfType(NotUnderstood.class, () -> QuestionText.parse(text == null ? "" : text));

        assertThat(wrong.sentence()).contains(says).endsWith(".");
        assertThat(List.of(wrong.spot().line(), wrong.spot().column())).containsExactly(line, column);
    }

    @ParameterizedTest
    @CsvSource({
        "90m, 90m",
        "90 minutes, 90m",
        "1:30:00, 90m",
        "01:30:00, 90m",
        "1h30m, 90m",
        "24h, 1d",
        "24 Hours, 1d",
        "1day, 1d",
        "1.00:00:00, 1d",
        "2 hrs, 2h",
    })
    void aPeriodIsReadAsPeopleWriteIt(String typed, String written) {
        assertThat(QuestionText.address(QuestionText.parse("1;policy every " + typed + " mfa;00:00 signs in")))
                .isEqualTo("1;policy+every+" + written + "+mfa;00:00+signs+in");
    }

    /** Whatever is wrong with whatever can be said: no place of a form is shown, nor a list of all that there is. */
    @Test
    void noMessageShowsAPlaceOfAFormOrMoreThanAReaderLooksAt() {
        Stream.concat(Vocabulary.situation().stream(), Vocabulary.happenings().stream())
                .flatMap(form -> misspelt(form.words()))
                .flatMap(words ->
                        Stream.of("1;", "1;00:00 ", "1;asked ", "1;d99999/").map(it -> it + words))
                .flatMap(text ->
                        Stream.ofNullable(catchThrowableOfType(NotUnderstood.class, () -> QuestionText.parse(text))))
                .map(it -> it.sentence().substring(it.sentence().lastIndexOf("understood") + 1))
                .forEach(it -> assertThat(it)
                        .doesNotContain("{", "}")
                        .satisfies(said -> assertThat(said.split(", ")).hasSizeLessThan(8)));
    }

    /** With a word that is none in place of each, and without the last. */
    private static Stream<String> misspelt(List<String> words) {
        List<String> plain =
                words.stream().map(it -> it.startsWith("{") ? "xyzzy" : it).toList();
        return Stream.concat(
                IntStream.range(0, plain.size()).mapToObj(at -> {
                    List<String> other = new ArrayList<>(plain);
                    other.set(at, "xyzzy");
                    return String.join(" ", other);
                }),
                Stream.of(String.join(" ", plain), String.join(" ", plain.subList(0, plain.size() - 1))));
    }

    @Test
    void everyFormIsReadBackAsItself() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(RandomQuestions.phrases(seed)).allSatisfy(it -> {
                Question read = QuestionText.parse("1;" + (isHappening(it) ? "00:00 " : "") + it.written());
                assertThat(
                                isHappening(it)
                                        ? read.story().get(0).phrase()
                                        : read.situation().get(0).phrase())
                        .isEqualTo(it);
            });
        }
    }

    private static boolean isHappening(Phrase phrase) {
        return phrase.form().topic() == Topic.HAPPENS;
    }

    @Test
    void longTextsAreNotRead() {
        assertThat(catchThrowableOfType(
                                NotUnderstood.class, () -> QuestionText.parse("1" + ";device joined".repeat(5_000)))
                        .sentence())
                .contains("characters");
        assertThat(catchThrowableOfType(
                                NotUnderstood.class, () -> QuestionText.parse("1" + ";00:00 signs in".repeat(101)))
                        .sentence())
                .contains("items");
    }

    static Stream<App> apps() {
        return Apps.listed().stream();
    }

    @ParameterizedTest
    @MethodSource("apps")
    void everyAppCanBeWorkedIn(App app) {
        String written = "1;00:00 works in " + app.name();

        assertThat(QuestionText.lines(QuestionText.parse(written))).contains("00:00 works in " + app.name() + "\n");
    }

    @Test
    void allThatIsWrongIsTold() {
        NotUnderstood wrong = catchThrowableOfType(
                NotUnderstood.class,
                () -> QuestionText.parse(
                        "ask 1\nuser wooden\n25:00 works\n00:30 dances\nthen sleeps\nasked nothing\n"));

        assertThat(wrong.spot().line()).isEqualTo(2);
        assertThat(wrong.others()).extracting(it -> it.spot().line()).containsExactly(3, 4, 5, 6);
    }
}
