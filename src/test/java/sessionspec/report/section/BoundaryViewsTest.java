package sessionspec.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Telling;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.SessionModel;
import sessionspec.core.Situation;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Place;
import sessionspec.evidence.Moment;
import sessionspec.report.Fixtures;
import sessionspec.report.link.Anchors;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.BoundaryRow.Side;

class BoundaryViewsTest {

    /** A period of 14 days is over, and one of 15 days is not, that another sentence names. */
    @Test
    void whatStillRunsByOneReadingAloneIsSaidToHaveEndedByAnother() {
        Question question = QuestionText.parse("ask 1;adfs 2016;device registered;00:00 signs in to AD FS;then idle;"
                + "asked works in an AD FS application");
        Telling telling = Telling.of(SessionModel.SOUND, question);
        Instant at = Instant.EPOCH.plusSeconds((15 * 24 * 60 - 1) * 60L);
        Decision decision = telling.asked(telling.worlds(), at);
        Place place = new Place("user", new Device(Device.Join.REGISTERED), Place.BROWSER);
        Moment moment = new Moment(new BrowserClosed(at, place), decision, Situation.of(telling.worlds(), place));

        assertThat(new BoundaryViews(new Anchors(Fixtures.verified()), new FindingSentences(Map.of()))
                                .of(decision.findings().stream()
                                        .filter(it -> it.rule().equals("ADL-6")
                                                && it.arithmetic().isPresent())
                                        .map(it -> new BoundaryRow(Side.BEFORE, it, moment, "ADL-6.example"))
                                        .toList())
                                .stream()
                                .collect(Collectors.toMap(
                                        it -> it.of(), it -> it.rows().get(0).state())))
                .containsEntry(
                        "Days without use of the device, 15 days",
                        "still runs, but not by another reading: DeviceUsageWindowInDays, 14 days has ended")
                .containsEntry("DeviceUsageWindowInDays, 14 days", "has ended");
    }
}
