package sessionspec.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Origin;
import sessionspec.evidence.Moment;
import sessionspec.report.Hostile;
import sessionspec.report.Stories;
import sessionspec.report.Stories.Happening;
import sessionspec.report.view.TimelineView;
import sessionspec.report.view.TimelineView.Bar;
import sessionspec.report.view.TimelineView.Flag;
import sessionspec.report.view.TimelineView.Lane;
import sessionspec.report.view.TimelineView.Mark;
import sessionspec.report.view.TimelineView.Note;
import sessionspec.report.wording.DecisionSentences;

class TimelinesTest {

    private static TimelineView timeline(List<Moment> moments) {
        return Objects.requireNonNull(Timelines.of("SIF-1", moments));
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                arguments("outside the cycle", Stories.outsideTheCycle()),
                arguments("two moments", Stories.boundary("00:59")),
                arguments("deferred", Stories.deferred()),
                arguments("half a year", Stories.halfAYear()),
                arguments("crowded", Stories.crowded()),
                arguments("cutoff", Stories.cutoff()),
                arguments("a week later", Stories.aWeekLater()),
                arguments("single instant", Stories.boundary("01:00").subList(1, 2)),
                arguments(
                        "hostile",
                        Hostile.result().rules().get(0).examples().get(0).moments()));
    }

    private record Box(int left, int top, int right, int bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static List<Box> boxes(TimelineView view) {
        List<Box> boxes = new ArrayList<>();
        for (Mark mark : view.marks()) {
            int width = TextWidth.width(mark.text(), 13);
            int left = mark.anchor().equals("start") ? mark.x() - 5 : mark.textX() - width;
            int right = mark.anchor().equals("start") ? mark.textX() + width : mark.x() + 5;
            boxes.add(new Box(left, mark.y() - 8, right, mark.y() + 8));
        }
        for (Flag flag : view.flags()) {
            int left = flag.dot() ? Math.min(flag.boxX(), flag.x() - 5) : flag.boxX();
            int right = Math.max(flag.boxX() + flag.width(), flag.dot() ? flag.x() + 5 : 0);
            boxes.add(new Box(left, flag.y(), right, flag.y() + flag.height()));
        }
        return boxes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void nothingOverlapsAndNothingLeavesTheDrawing(String name, List<Moment> moments) {
        TimelineView view = timeline(moments);
        List<Box> boxes = boxes(view);
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.left()).isGreaterThanOrEqualTo(-12);
            assertThat(box.right()).isLessThanOrEqualTo(Timelines.EDGE);
            assertThat(box.bottom()).isLessThanOrEqualTo(view.bottom());
        });
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).meets(boxes.get(j)))
                        .as("%s: %d and %d", name, i, j)
                        .isFalse();
            }
        }
        assertThat(view.bars()).allSatisfy(bar -> {
            assertThat(bar.width()).isPositive();
            assertThat(bar.x()).isNotNegative();
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(TimeAxis.RIGHT);
        });
        assertThat(view.notes()).allSatisfy(note -> {
            int half = TextWidth.width(note.text(), 11) / 2;
            assertThat(view.flags()).filteredOn(Flag::line).noneMatch(flag -> Math.abs(flag.x() - note.x()) < half);
        });
        assertThat(view.lanes())
                .allSatisfy(lane -> assertThat(TextWidth.width(lane.name(), 13)).isLessThanOrEqualTo(TimeAxis.RIGHT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void everyEventAndEveryAnswerIsDrawn(String name, List<Moment> moments) {
        TimelineView view = timeline(moments);
        long drawn =
                view.flags().stream().filter(flag -> flag.dot() || flag.line()).count();
        assertThat(view.marks().size() + drawn).as(name).isGreaterThanOrEqualTo(moments.size());
        assertThat(view.flags()).hasSize((int) moments.stream()
                .filter(DecisionSentences::judged)
                .filter(DecisionSentences::request)
                .count());
    }

    @Test
    void aPeriodIsSolidWhileItHoldsAndAnOutlineUntilItStartsAgain() {
        TimelineView view = timeline(Stories.outsideTheCycle());
        int window = laneTop(view, "sign-in frequency 1 h");
        List<Bar> bars = view.bars().stream().filter(bar -> bar.y() == window).toList();
        assertThat(bars).extracting(Bar::look).containsExactly("governs", "ended", "governs");
        assertThat(bars.get(1).x()).isEqualTo(bars.get(0).x() + bars.get(0).width());
        assertThat(bars.get(2).x()).isEqualTo(bars.get(1).x() + bars.get(1).width());
    }

    @Test
    void whatDecidedLiesNextToTheAxis() {
        TimelineView view = timeline(Stories.outsideTheCycle());
        assertThat(view.lanes())
                .extracting(Lane::name)
                .containsExactly("PRT refresh cycle 4 h", "sign-in frequency 1 h");
        TimelineView.Deadline deadline = Objects.requireNonNull(view.deadline());
        assertThat(deadline.text()).isEqualTo("ended 05:45");
        assertThat(deadline.tone()).isEqualTo("bad");
        assertThat(view.flags().get(1).x()).isEqualTo(deadline.x());
    }

    @Test
    void promptsAndDeferralsAreFlaggedWithTheirTime() {
        TimelineView view = timeline(Stories.deferred());
        assertThat(view.flags()).extracting(Flag::tone).containsExactly("warn", "bad");
        assertThat(view.flags().get(0).text()).endsWith("01:20");
        assertThat(view.flags().get(1).text()).endsWith("02:45");
        assertThat(view.flags()).allMatch(Flag::line);
    }

    @Test
    void whereEveryFindingAgreedTheRuleOfTheExampleStandsForAll() {
        TimelineView view = timeline(Stories.boundary("00:59"));
        assertThat(view.bars().stream().filter(bar -> bar.look().equals("governs")))
                .hasSize(1);
        assertThat(Objects.requireNonNull(view.deadline()).text()).isEqualTo("ends 01:00");
    }

    @Test
    void anEndBeyondTheStoryDoesNotSquashIt() {
        TimelineView view = timeline(Stories.aWeekLater());
        assertThat(view.deadline()).isNull();
        assertThat(view.notes()).extracting(Note::text).containsExactly("until day 91, 09:00 \u2192");
    }

    @Test
    void aStartLongBeforeTheStoryDoesNotSquashItEither() {
        List<Moment> moments = new ArrayList<>();
        for (String clock : List.of("09:00", "09:10")) {
            moments.add(Stories.judged(
                    Stories.at(80, clock),
                    Happening.ACCESS_REQUESTED,
                    "",
                    Stories.finding(
                            "SIF-3",
                            Answer.Kind.PROMPTED,
                            Stories.ROLLING,
                            Stories.at("09:00"),
                            Stories.at(80, clock))));
        }
        TimelineView view = timeline(moments);
        assertThat(view.notes()).extracting(Note::text).contains("\u2190 from 09:00", "until day 91, 09:00 \u2192");
        assertThat(view.flags().get(1).x() - view.flags().get(0).x()).isGreaterThan(400);
    }

    @Test
    void aLongNameNeverCutsOffTheLength() {
        Lifetime named = new Lifetime(
                "a period whose name goes on" + " and on".repeat(20),
                Duration.ofDays(14),
                "X-1",
                Lifetime.Kind.FIXED,
                Origin.QUOTED);
        TimelineView view = timeline(List.of(Stories.judged(
                Stories.at("09:00"),
                Happening.ACCESS_REQUESTED,
                "",
                Stories.finding("X-1", Answer.Kind.PROMPTED, named, Stories.at("08:00"), Stories.at("09:00")))));
        assertThat(view.lanes().get(0).name()).startsWith("a period").endsWith("\u2026 14 days");
    }

    @Test
    void aPeriodRenewedAtOnceIsStillThere() {
        List<Moment> moments = new ArrayList<>();
        for (int day : new int[] {1, 2, 600}) {
            Instant at = Stories.at(day, "09:00");
            moments.add(Stories.judged(
                    at,
                    Happening.ACCESS_REQUESTED,
                    "",
                    Stories.finding("BRW-1", Answer.Kind.PROMPTED, Stories.KMSI, at, at)));
        }
        assertThat(timeline(moments).bars())
                .extracting(Bar::look)
                .containsExactly("governs", "governs", "ended", "governs");
        assertThat(timeline(moments).bars()).allMatch(bar -> bar.width() > 0);
    }

    @Test
    void oneInstantWithoutAPeriodHasNoTimeline() {
        assertThat(Timelines.of("SIF-4", Stories.tooShort())).isNull();
        assertThat(Timelines.of("SIF-4", List.of())).isNull();
    }

    private static int laneTop(TimelineView view, String name) {
        int baseline = view.lanes().stream()
                .filter(lane -> lane.name().equals(name))
                .findFirst()
                .orElseThrow()
                .y();
        return view.bars().stream()
                .mapToInt(Bar::y)
                .filter(y -> y > baseline && y - baseline < 10)
                .findFirst()
                .orElseThrow();
    }
}
