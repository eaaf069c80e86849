package sessionspec.ask.lasting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.ask.Happening;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.ask.answer.AnswerSentences;
import sessionspec.ask.answer.Ask;
import sessionspec.ask.answer.Caveats;
import sessionspec.ask.answer.KnownRemarks;
import sessionspec.ask.answer.UnsaidSentences;
import sessionspec.ask.configuration.Understood.Provided;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.words.RandomQuestions;
import sessionspec.ask.words.Vocabulary;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Finding;

/** What is not said is looked at alone at once, and together when there is time. */
class InquiryTest {

    private static final Ask ASK = new Ask(KnownRemarks.ONLY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // by itself neither matters: session SSO lasts 8 hours in every version
                "1;EnableKmsi false;00:00 signs in to AD FS;then idle;asked works in an AD FS application"
                        + " | the AD FS (the device: registered)"
                        + " | 2016: 14 days (the end included) for certain, at most 15 days; 2012 R2 with the hotfix, 2012 R2 without the hotfix: 7 days",
                "1;user federated;policy none;browser none;00:00 signs in through AD FS;then idle"
                        + " | the device (the synchronisation of password changes: federated without synchronised password changes)"
                        + " | personal, registered, unregistered: 12 h, then returned to the identity provider;"
                        + " joined, hybrid joined: 12 h for certain, at most 90 days",
            })
    void whatMattersOnlyWithSomethingElseIsFound(String question, String about, String says) {
        Inquiry inquiry = ASK.inquiry(question);
        assertThat(names(inquiry.alone().dependsOn())).doesNotContain(about);

        Answered all = inquiry.finished();

        assertThat(all.dependsOn())
                .filteredOn(it -> it.wholly().equals(about))
                .singleElement()
                .satisfies(it -> assertThat(new UnsaidSentences(KnownRemarks.ONLY)
                                .values(it, all.lasting().from()))
                        .isEqualTo(says));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user federated;device personal;policy none;browser none;00:00 signs in;00:30 sessions revoked"
                        + " | the synchronisation of password changes",
                "user managed;device personal;browser none;00:00 signs in;01:00 sessions revoked"
                        + " | the sign-in frequency",
            })
    void whatFollowsWhatIsAskedAtOnceIsNotSaidToBeWithoutEndWhereItDepends(String question, String on) {
        Answered all = ASK.inquiry("1;" + question + ";then works").alone();

        assertThat(new AnswerSentences(all, KnownRemarks.ONLY).whole())
                .startsWith("Already at ")
                .contains(". Once that is done, how long it lasts depends on " + on)
                .doesNotContain("no end is stated");
    }

    @Test
    void whatSeldomIsSoLeavesTheAnswerAndIsTold() {
        Answered all = ASK.inquiry("1;adfs 2016;device personal;EnableKmsi false;00:00 signs in to AD FS;then idle")
                .finished();

        assertThat(new AnswerSentences(all, KnownRemarks.ONLY).whole())
                .isEqualTo("Until 08:00: then the user is asked to sign in again.");
        assertThat(all.unsaid().unless()).anySatisfy(it -> {
            assertThat(it.about()).isEqualTo("SsoLifetime");
            assertThat(new UnsaidSentences(KnownRemarks.ONLY)
                            .values(it, all.lasting().from()))
                    .isEqualTo("60: 1 h");
        });
        assertThat(names(all.unsaid().unless())).doesNotContain("KmsiLifetimeMins", "PersistentSsoLifetimeMins");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "device registered;adfs 2016;EnableKmsi true;KmsiLifetimeMins 2880;00:00 signs in to AD FS;then works"
                        + " | EnableKmsi true; KmsiLifetimeMins 2880",
                "device registered;adfs 2016;PersistentSsoLifetimeMins 2880;00:00 signs in to AD FS;then works | ''",
                "device personal;adfs 2016;EnableKmsi false;PersistentSsoLifetimeMins 2880;00:00 signs in to AD FS"
                        + " | EnableKmsi false; PersistentSsoLifetimeMins 2880",
                "device personal;adfs 2016;EnableKmsi false;00:00 signs in to AD FS"
                        + ";01:00 administrator runs \"Set-AdfsProperties -PersistentSsoLifetimeMins 2880\""
                        + " | EnableKmsi false; administrator runs \"Set-AdfsProperties -PersistentSsoLifetimeMins 2880\" at 01:00",
                // it matters to who ticks what nobody says whether it is ticked
                "device personal;adfs 2016;EnableKmsi true;KmsiLifetimeMins 2880;00:00 signs in to AD FS | ''",
                // of two that do the same one is enough
                "user managed;device personal;policy every 2h;policy every 1h;policy every 1h mfa;00:00 signs in with first factor and MFA"
                        + " | policy every 2h; policy every 1h",
                "user managed;device personal;policy none;browser none;00:00 signs in | ''",
            })
    void whatIsSetAndChangesNothingIsTold(String question, String needless) {
        Answered all = ASK.inquiry("1;" + question).finished();

        assertThat(all.unsaid().needless().stream()
                        .map(it -> it.phrase().written()
                                + it.at()
                                        .map(at -> " at " + ClockTimes.instant(at))
                                        .orElse(""))
                        .collect(joining("; ")))
                .isEqualTo(needless);
        assertThat(new Caveats(all, KnownRemarks.ONLY).all())
                .filteredOn(it -> it.startsWith("The answer is the same without "))
                .hasSize(needless.isEmpty() ? 0 : 1)
                .allMatch(says -> all.unsaid().needless().stream()
                        .allMatch(it -> says.contains(it.phrase().called() + "\u201d")));
    }

    @Test
    void whatAnAdministratorCanDoAboutALimitIsToldWithItsRules() {
        List<Dependence> unless = ASK.inquiry(
                        "1;user federated unsynced;device personal;policy none;browser none;00:00 signs in;then works")
                .finished()
                .unsaid()
                .unless();

        assertThat(unless)
                .filteredOn(it -> it.rules().contains("FED-3"))
                .extracting(Dependence::about)
                .containsExactly("the synchronisation of password changes", "password hash synchronization");
        assertThat(unless).anySatisfy(it -> {
            assertThat(it.about()).isEqualTo("StsRefreshTokensValidFrom");
            assertThat(it.rules()).containsExactly("STS-3");
        });
    }

    /** Why a limit that would be expected does not hold. */
    @ParameterizedTest
    @CsvSource({
        "user federated unsynced;sync password hash synchronization on;00:00 signs in, SYN-7, FED-3",
        "user managed;browser never;00:00 signs in;00:00 answers Stay signed in? yes;00:30 closes the browser, PBS-3, PBS-5",
        "user federated;adfs-persistence on;browser never;00:00 signs in;00:30 closes the browser, PBS-3, PBS-6",
    })
    void whatIsSetAndCountsIsToldWithItsRules(String question, String one, String another) {
        Answered all = ASK.inquiry("1;device personal;policy none;" + question + ";then works")
                .finished();

        assertThat(all.unsaid().counting().stream()
                        .flatMap(it -> it.by().stream())
                        .map(Finding::rule))
                .contains(one, another);
    }

    @Test
    void whatWasAnsweredInTheStoryDependsOnWhatIsNotSaidAsWhatIsAskedThenDoes() {
        Answered all = ASK.inquiry("1;user managed;device personal;policy every time;browser none;"
                        + "10:00 signs in;10:03 closes the browser;10:20 works;then works")
                .finished();

        assertThat(all.unsaid().inStory().values()).containsExactly(Set.of("the app's own session"));
        assertThat(all.unsaid().inStory().keySet())
                .extracting(Happening::at)
                .containsExactly(all.lasting().from());
    }

    @Test
    void whereMfaIsAskedForAtOnceItIsToldThatTheSignInWasByTheFirstFactorAlone() {
        Answered all = ASK.inquiry(
                        "1;user managed;device personal;browser none;policy every 1h mfa;00:00 signs in;then works")
                .finished();

        assertThat(new Caveats(all, KnownRemarks.ONLY).all()).anyMatch(it -> it.startsWith("\"signs in\" is by"));
        assertThat(all.unsaid().unless()).anySatisfy(it -> {
            assertThat(it.about()).isEqualTo("the sign-in");
            assertThat(it.values().get(0).question().story().get(0).phrase().written())
                    .isEqualTo("signs in with first factor and MFA");
        });
    }

    @Test
    void whatHoldsWhereAPolicyDoesNotCoverIsNotToldFlatWhereItDepends() {
        Answered covered = ASK.inquiry("1;policy every 4h;00:00 signs in").finished();
        Provided provided = new Provided(List.of(Vocabulary.of("policy every 4h")), "It counts for some.");

        assertThat(ASK.uncovered(covered, provided).orElseThrow())
                .startsWith("It counts for some. If it does not: How long it lasts depends on ");
    }

    /** Such as 2012r2, 1h or no-hotfix; names of settings and what stands for a number of them are none. */
    @Test
    void nothingThatIsNotSaidIsNamedByACodeWord() {
        Pattern code = Pattern.compile("\\b\\d+[a-z]|\\b[a-z]+-[a-z]|\\bun?synced\\b|\\bsynced\\b");
        assertThat(RandomQuestions.of(5)
                        .limit(200)
                        .flatMap(it -> Stream.concat(Unsaid.of(it).stream(), Unusual.of(it).stream()))
                        .flatMap(it -> it.values().stream())
                        .map(Unsaid.Value::words)
                        .distinct())
                .hasSizeGreaterThan(20)
                .noneMatch(words -> code.matcher(words).find());
    }

    /** Where the user is asked at once, it counts for what follows. */
    @ParameterizedTest
    @CsvSource({"policy every 7d, sign-in frequency, true", "licence P2, licence, false"})
    void whatChangesWhatFollowsAPromptIsNotNeedless(String item, String about, boolean counts) {
        Answered all = ASK.inquiry("1;user managed;device personal;" + item
                        + ";browser none;00:00 signs in;01:00 sessions revoked;then works")
                .finished();

        assertThat(new Caveats(all, KnownRemarks.ONLY)
                        .all().stream().noneMatch(it -> it.contains("is the same without \u201c" + about)))
                .isEqualTo(counts);
    }

    @Test
    void itIsSaidWhatWasTried() {
        Inquiry inquiry = ASK.inquiry("1;user managed;device joined;policy none;00:00 logs in;then idle");

        assertThat(UnsaidSentences.tried(inquiry.alone()))
                .isEqualTo(
                        "What is not said was tried either way, one thing at a time: the policy on persistent browser"
                                + " sessions.");
        assertThat(UnsaidSentences.tried(inquiry.finished()))
                .startsWith(
                        "What is not said was tried either way, one thing at a time, in pairs and all together: the policy on"
                                + " persistent browser sessions. Taken as usual, and tried otherwise as well: tenant, licence,");
    }

    @Test
    void whatFollowsAPromptIsTriedInCombinationAsWell() {
        Answered prompted = ASK.inquiry(
                        "1;user federated;policy none;browser never;00:00 signs in;00:30 closes the browser;then works")
                .finished();

        assertThat(prompted.once()).isPresent();
        assertThat(prompted.unsaid().once())
                .anySatisfy(it -> assertThat(it.given()).isNotEmpty());
        assertThat(UnsaidSentences.tried(prompted)).contains("all together: ", "but for what follows the prompt: ");
    }

    @Test
    void twoThingsThatMatterOnlyTogetherAreToldOnce() {
        Answered all = ASK.inquiry(
                        "1;policy every time;browser none;00:00 logs in;12:00 app opens a session of 30m;then idle")
                .finished();

        assertThat(names(all.dependsOn()))
                .contains("the user (the device: joined)")
                .noneMatch(it -> it.startsWith("the device ("));
    }

    /** Whatever the size of the steps. */
    @Test
    void thereIsNothingLessThanAtOnceAndTheSameInSteps() {
        RandomQuestions.of(7)
                .limit(30)
                .flatMap(question -> {
                    try {
                        return Stream.of(List.of(
                                new Inquiry(SessionModel.SOUND, question), new Inquiry(SessionModel.SOUND, question)));
                    } catch (NotUnderstood impossible) {
                        return Stream.empty();
                    }
                })
                .forEach(both -> {
                    List<String> atOnce = names(both.get(0).alone().dependsOn());
                    boolean isOver = false;
                    while (!isOver) {
                        isOver = both.get(0).goOn(40);
                    }
                    Dependences inSteps = both.get(0).answered().unsaid();
                    assertThat(inSteps).isEqualTo(both.get(1).finished().unsaid());
                    assertThat(names(inSteps.dependsOn())).containsAll(atOnce);
                    assertThat(inSteps.dependsOn()).allSatisfy(InquiryTest::readsOtherwise);
                });
    }

    /** Something else is told of one value than of another. */
    private static void readsOtherwise(Dependence dependence) {
        assertThat(new UnsaidSentences(KnownRemarks.ONLY).values(dependence, Question.BEGIN))
                .contains("; ");
    }

    @Test
    void whatReadsAlikeWhateverIsSaidIsNotNamed() {
        Answered all = ASK.inquiry("1;device hybrid;policy every 12h;browser none;00:00 logs in;then works")
                .finished();

        assertThat(all.dependsOn()).isEmpty();
    }

    private static List<String> names(List<Dependence> all) {
        return all.stream().map(Dependence::wholly).toList();
    }
}
