package sessionspec.trace.lasting;

import static org.assertj.core.api.Assertions.assertThat;
import static sessionspec.core.Situation.Keep.OFF;
import static sessionspec.core.Situation.Keep.TICKED;
import static sessionspec.core.Situation.Servers.WINDOWS_SERVER_2012_R2_WITHOUT_HOTFIX;
import static sessionspec.core.Situation.Servers.WINDOWS_SERVER_2012_R2_WITH_HOTFIX;
import static sessionspec.core.Situation.Servers.WINDOWS_SERVER_2016;
import static sessionspec.core.Situation.User.FEDERATED_WITH_MAX_AGE;
import static sessionspec.core.Situation.User.MANAGED;
import static sessionspec.core.kernel.Device.Join.JOINED;
import static sessionspec.core.kernel.Device.Join.PERSONAL;
import static sessionspec.core.kernel.Device.Join.REGISTERED;
import static sessionspec.core.kernel.Device.Join.UNREGISTERED;
import static sessionspec.trace.Circumstances.Frequency.EVERY_DAY;
import static sessionspec.trace.Circumstances.Frequency.EVERY_HOUR;
import static sessionspec.trace.Circumstances.Frequency.EVERY_TIME;
import static sessionspec.trace.Circumstances.Frequency.NO_POLICY;
import static sessionspec.trace.Circumstances.Persistence.ANSWERED_NO;
import static sessionspec.trace.Circumstances.Persistence.NEVER;
import static sessionspec.trace.Circumstances.Persistence.NO_BROWSER;
import static sessionspec.trace.Circumstances.Persistence.NO_SESSION;
import static sessionspec.trace.Circumstances.Persistence.UNDECIDED;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.ask.Happening;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.ask.Scene;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;
import sessionspec.trace.Circumstances;
import sessionspec.trace.Circumstances.AtAdfs;
import sessionspec.trace.Circumstances.AtEntraId;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.ObservedLifetime.Side;

class EffectiveLifetimesTest {

    private static final List<EffectiveLifetime> ALL = EffectiveLifetimes.of(SessionModel.SOUND);

    static Stream<Arguments> situations() {
        return Stream.of(
                entra(
                        new AtEntraId(NO_POLICY, MANAGED, JOINED, UNDECIDED),
                        "PT24H UNSAID SST-1, PT2160H PROMPTED SIF-3 SST-2",
                        ""),
                entra(new AtEntraId(NO_POLICY, MANAGED, JOINED, NO_BROWSER), "PT2160H PROMPTED SIF-3", ""),
                entra(
                        new AtEntraId(NO_POLICY, MANAGED, JOINED, NO_SESSION),
                        "PT336H UNSAID SIF-3, PT2160H PROMPTED SIF-3",
                        ""),
                entra(new AtEntraId(NO_POLICY, MANAGED, PERSONAL, ANSWERED_NO), "PT24H PROMPTED SST-1", ""),
                entra(
                        new AtEntraId(NO_POLICY, MANAGED, JOINED, NEVER),
                        "PT24H UNSAID SST-1, PT2160H PROMPTED SIF-3 SST-2",
                        ""),
                entra(
                        new AtEntraId(NO_POLICY, FEDERATED_WITH_MAX_AGE, PERSONAL, UNDECIDED),
                        "PT12H RETURNED FED-1",
                        "PT12H RETURNED FED-1"),
                entra(
                        new AtEntraId(NO_POLICY, FEDERATED_WITH_MAX_AGE, JOINED, UNDECIDED),
                        "PT12H UNSAID FED-6, PT2160H PROMPTED SIF-3 SST-2",
                        "PT12H UNSAID FED-6"),
                entra(
                        new AtEntraId(EVERY_HOUR, MANAGED, JOINED, UNDECIDED),
                        "PT1H PROMPTED SIF-1 SIF-2",
                        "PT1H PROMPTED SIF-1 SIF-2"),
                entra(new AtEntraId(EVERY_DAY, MANAGED, JOINED, UNDECIDED), "PT24H PROMPTED SIF-1 SIF-2", ""),
                entra(
                        new AtEntraId(EVERY_DAY, MANAGED, REGISTERED, UNDECIDED),
                        "PT24H PROMPTED SIF-1",
                        "PT24H PROMPTED SIF-1"),
                entra(
                        new AtEntraId(EVERY_TIME, MANAGED, JOINED, UNDECIDED),
                        "PT5M PROMPTED EVT-3",
                        "PT5M PROMPTED EVT-3"),
                adfs(Side.ADFS_SINGLE_SIGN_ON, "PT336H UNSAID ADL-6, PT360H PROMPTED ADL-6", "PT2160H PROMPTED ADL-5"),
                adfs(Side.ADFS_REFRESH_TOKEN, "PT336H REFUSED ADT-4", "PT2016H REFUSED ADT-3"),
                Arguments.of(
                        Side.ADFS_SINGLE_SIGN_ON,
                        new AtAdfs(WINDOWS_SERVER_2012_R2_WITH_HOTFIX, UNREGISTERED, TICKED),
                        "PT24H PROMPTED ADL-2",
                        "PT24H PROMPTED ADL-2"),
                Arguments.of(
                        Side.ADFS_SINGLE_SIGN_ON,
                        new AtAdfs(WINDOWS_SERVER_2012_R2_WITHOUT_HOTFIX, UNREGISTERED, TICKED),
                        "PT8H PROMPTED ADL-1",
                        "PT8H PROMPTED ADL-1"));
    }

    private static Arguments entra(AtEntraId in, String unused, String used) {
        return Arguments.of(Side.ENTRA_SESSION, in, unused, used);
    }

    private static Arguments adfs(Side side, String unused, String used) {
        return Arguments.of(side, new AtAdfs(WINDOWS_SERVER_2016, REGISTERED, OFF), unused, used);
    }

    @ParameterizedTest
    @MethodSource("situations")
    void itSaysWhenItEndsAndWhatDecides(Side side, Circumstances in, String unused, String used) {
        EffectiveLifetime lasts = ALL.stream()
                .filter(it -> it.side() == side && it.in().equals(in))
                .findFirst()
                .orElseThrow();

        assertThat(words(lasts.unused())).isEqualTo(unused);
        assertThat(words(lasts.used())).isEqualTo(used);
    }

    private static String words(List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.after() + " " + turn.outcome() + " " + String.join(" ", turn.rules()))
                .collect(Collectors.joining(", "));
    }

    /** Neither earlier nor later than it says, wherever one asks. */
    @Test
    void everyHourIsAnsweredAsTheTurnsSay() {
        for (EffectiveLifetime lasts : ALL) {
            Question question =
                    lasts.in() instanceof AtAdfs adfs ? Asked.of(adfs, lasts.side()) : Asked.of((AtEntraId) lasts.in());
            Scene scene = new Scene();
            Worlds begun = Worlds.NEW;
            for (Phrase phrase : told(question)) {
                for (Event event : phrase.events(Question.BEGIN, scene)) {
                    begun = SessionModel.SOUND.answer(begun, event).next();
                }
            }
            Duration horizon = Duration.ofDays(91);
            for (Duration after = Duration.ofMinutes(1); after.compareTo(horizon) < 0; after = after.plusHours(37)) {
                Event asks = question.goesOn()
                        .asks()
                        .events(Question.BEGIN.plus(after), scene)
                        .get(0);
                assertThat(SessionModel.SOUND
                                .answer(begun, asks)
                                .decision()
                                .answer()
                                .kind())
                        .as("%s after %s", lasts, after)
                        .isIn(said(lasts.unused(), after));
            }
        }
    }

    private static List<Phrase> told(Question question) {
        return Stream.concat(
                        question.situation().stream().map(Said::phrase),
                        question.story().stream().map(Happening::phrase))
                .toList();
    }

    /** What one asked for may be asked for otherwise later on. */
    private static List<Answer.Kind> said(List<Turn> turns, Duration after) {
        Answer.Kind said = turns.stream()
                .filter(turn -> turn.after().compareTo(after) <= 0)
                .reduce((one, later) -> later)
                .map(Turn::outcome)
                .orElse(Answer.Kind.LET_IN);
        return said == Answer.Kind.PROMPTED || said == Answer.Kind.RETURNED
                ? List.of(Answer.Kind.PROMPTED, Answer.Kind.RETURNED)
                : List.of(said);
    }

    @Test
    void aModelThatIsDeafToTheWindowSaysAnother() {
        Model deaf = SessionModel.SOUND.under(Fault.silenced("SIF-3"));

        assertThat(EffectiveLifetimes.of(deaf).get(0).unused())
                .isNotEqualTo(ALL.get(0).unused());
    }

    @Test
    void everyTurnSaysWhatDecides() {
        assertThat(ALL.stream().flatMap(it -> Stream.concat(it.unused().stream(), it.used().stream())))
                .allSatisfy(turn -> assertThat(turn.rules()).isNotEmpty());
    }
}
