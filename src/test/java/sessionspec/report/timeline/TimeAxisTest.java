package sessionspec.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.report.Stories;
import sessionspec.report.view.TimelineView.Tick;

class TimeAxisTest {

    private static TimeAxis axis(Instant start, Duration length) {
        return TimeAxis.around(start, start.plus(length));
    }

    @ParameterizedTest
    @CsvSource({
        "PT10M, 00:00, 00:02",
        "PT1H, 00:00, 00:10",
        "PT6H, 00:00, 01:00",
        "P2D, 00:00, 12:00",
        "P14D, day 1, day 6",
        "P90D, day 1, day 16",
        "P180D, day 1, day 31",
        "P730D, day 1, day 181"
    })
    void stepsAreRoundAtEveryScale(String length, String first, String second) {
        List<Tick> ticks = axis(Stories.at("00:00"), Duration.parse(length)).ticks();
        assertThat(ticks).extracting(Tick::label).startsWith(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT10M", "PT59M", "PT3H", "PT26H", "P9D", "P33D", "P100D", "P400D", "P4000D", "P36500D"})
    void labelsStandClearOfOneAnother(String length) {
        for (Instant start : List.of(Stories.at(3, "07:13"), Instant.parse("2021-01-29T23:59:00Z"))) {
            List<Tick> ticks = axis(start, Duration.parse(length)).ticks();
            assertThat(ticks).hasSizeBetween(2, 12);
            for (int i = 1; i < ticks.size(); i++) {
                int half = TextWidth.width(ticks.get(i).label(), TimeAxis.TEXT) / 2;
                int before = TextWidth.width(ticks.get(i - 1).label(), TimeAxis.TEXT) / 2;
                assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(half + before);
            }
        }
    }

    @Test
    void midnightNamesTheDay() {
        List<Tick> ticks = axis(Stories.at("20:00"), Duration.ofHours(8)).ticks();
        assertThat(ticks).extracting(Tick::label).containsSequence("22:00", "day 2", "02:00");
    }

    @Test
    void calendarTimeIsLabelledInDatesAndMonths() {
        Instant start = Instant.parse("2021-01-15T00:00:00Z");
        assertThat(axis(start, Duration.ofDays(200)).ticks())
                .extracting(Tick::label)
                .containsSubsequence("2021-02", "2021-03");
        assertThat(axis(start, Duration.ofDays(3)).ticks())
                .extracting(Tick::label)
                .contains("2021-01-16");
        assertThat(axis(start, Duration.ofDays(3000)).ticks())
                .extracting(Tick::label)
                .contains("2022", "2024");
    }

    @Test
    void positionsAreProportionalAndClamped() {
        TimeAxis axis = axis(Stories.at("00:00"), Duration.ofHours(4));
        assertThat(axis.x(Stories.at("00:00"))).isZero();
        assertThat(axis.x(Stories.at("02:15"))).isEqualTo(TimeAxis.RIGHT / 2);
        assertThat(axis.x(Stories.at("04:30"))).isEqualTo(TimeAxis.RIGHT);
        assertThat(axis.x(Stories.at(9, "00:00"))).isEqualTo(TimeAxis.RIGHT);
        assertThat(axis.x(Instant.MIN)).isZero();
    }

    @Test
    void examplesThatDifferByAMinuteShareTheirClock() {
        TimeAxis before = axis(Stories.at("00:00"), Duration.ofMinutes(719));
        TimeAxis after = axis(Stories.at("00:00"), Duration.ofMinutes(721));
        assertThat(before).isEqualTo(after);
        assertThat(before.end()).isEqualTo(Stories.at("13:00"));
    }

    @Test
    void aLabelAtAnEdgeStaysInside() {
        TimeAxis axis = axis(Instant.parse("2021-01-01T00:00:00Z"), Duration.ofDays(3));
        assertThat(axis.ticks().get(0)).isEqualTo(new Tick(0, "2021-01-01", "start"));
    }
}
