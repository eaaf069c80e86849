package sessionspec.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Telling;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.SessionModel;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Arithmetic.Cutoff;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Place;
import sessionspec.evidence.Moment;
import sessionspec.report.Fixtures;
import sessionspec.report.Stories;
import sessionspec.report.Stories.Happening;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.BoundaryView;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.BoundaryRow.Side;

class BoundaryViewsTest {

    private static final BoundaryViews VIEWS =
            new BoundaryViews(new Anchors(Fixtures.verified()), new FindingSentences(Map.of()));
    private static final Place PLACE = new Place("user", new Device(Device.Join.REGISTERED), Place.BROWSER);

    /** A period of 14 days is over, and one of 15 days is not, that another sentence names. */
    @Test
    void whatStillRunsByOneReadingAloneIsSaidToHaveEndedByAnother() {
        Question question = QuestionText.parse("ask 1;adfs 2016;device registered;00:00 signs in to AD FS;then idle;"
                + "asked works in an AD FS application");
        Telling telling = Telling.of(SessionModel.SOUND, question);
        Instant at = Instant.EPOCH.plusSeconds((15 * 24 * 60 - 1) * 60L);
        Decision decision = telling.asked(telling.worlds(), at);
        Moment moment = new Moment(new BrowserClosed(at, PLACE), decision, Situation.of(telling.worlds(), PLACE));

        List<BoundaryView> views = VIEWS.of(decision.findings().stream()
                .filter(it -> it.rule().equals("ADL-6") && it.arithmetic().isPresent())
                .map(it -> new BoundaryRow(Side.BEFORE, it, moment, "ADL-6.example"))
                .toList());
        assertThat(views.stream()
                        .collect(Collectors.toMap(
                                it -> it.of(), it -> it.rows().get(0).state())))
                .containsEntry(
                        "Days without use of the device, 15 days",
                        "still runs; by another reading DeviceUsageWindowInDays, 14 days, has ended")
                .containsEntry("DeviceUsageWindowInDays, 14 days", "has ended");
        assertThat(views.get(0).rows().get(0).asked()).isEqualTo("day 15, 23:59 (14 days 23 h 59 min after it began)");
    }

    @Test
    void whatIsComparedWithAnInstantIsNoTimeAtWhichAnybodyAsked() {
        Instant end = Instant.EPOCH.plus(Duration.ofDays(1));
        Finding finding = new Finding(
                "ADT-5",
                "longer",
                Verb.GIVES,
                "RefreshToken",
                Optional.of(new Cutoff("End of the earlier refresh token", end, end.plusSeconds(60), "ADT-5")),
                false);

        assertThat(asked(finding, end.minus(Duration.ofHours(12))))
                .isEqualTo("end of the new one day 2, 00:01 (request at 12:00)");
        assertThat(asked(finding, end.plusSeconds(60))).isEqualTo("end of the new one day 2, 00:01");
    }

    @Test
    void whatIsAdvisedIsNoLimit() {
        assertThat(sideOf(Lifetimes.REMEMBER_MFA_RECOMMENDED.get(), Duration.ofDays(91)))
                .isEqualTo("1 day above what is advised");
        assertThat(sideOf(Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM.get(), Duration.ofDays(2)))
                .isEqualTo("1 day above the limit");
    }

    private static String sideOf(Lifetime limit, Duration set) {
        Finding finding = new Finding(
                limit.rule(), "limit", Verb.ADVISES, "advice", Optional.of(Bound.exactly(limit, set)), false);
        return row(finding, Instant.EPOCH).side().text();
    }

    private static String asked(Finding finding, Instant at) {
        return row(finding, at).asked();
    }

    private static BoundaryView.Row row(Finding finding, Instant at) {
        Moment moment = Stories.event(at, Happening.DEVICE_LOCKED);
        return VIEWS.of(List.of(new BoundaryRow(Side.AFTER, finding, moment, "ADT-5.example")))
                .get(0)
                .rows()
                .get(0);
    }
}
