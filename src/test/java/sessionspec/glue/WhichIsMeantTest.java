package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where several devices or users are in play, an example that is read aloud says at each prompt which is meant. */
class WhichIsMeantTest {

    private static final Pattern DEVICE = Pattern.compile("(?:" + Whereabouts.DEVICE + ") device");
    private static final Pattern USER = Pattern.compile("(?<!\")\\b" + Whereabouts.NAME);
    private static final Pattern ASKED = Pattern.compile(
            "is (?:not )?prompted|is returned to the identity provider|is (?:not )?asked for MFA (?:at|by)"
                    + "|(?:answers|abandons) the Stay signed in\\? prompt");
    private static final Pattern SECOND = Pattern.compile("second ((?:" + Whereabouts.DEVICE + ") device)");

    private static final Pattern INTRODUCED = Pattern.compile(
            "\\ban? (?:Microsoft (?:app for Windows|app for Mac|mobile app)|app that keeps its own cookies|app without its cookies|non-browser app)");

    @Test
    void whereTwoDevicesAreInPlayAnExpectationNamesTheDevice() throws IOException {
        assertThat(unclear(DEVICE)).isEmpty();
    }

    @Test
    void whereTwoUsersAreInPlayAnExpectationNamesTheUser() throws IOException {
        assertThat(unclear(USER)).isEmpty();
    }

    @Test
    void besideASecondDeviceOfItsKindADeviceIsCalledTheFirst() throws IOException {
        assertThat(examplesIn(WhichIsMeantTest::callsTheFirstByItsKindAlone)).isEmpty();
    }

    @Test
    void anAppIsIntroducedOnceAndIsTheAppAfterwards() throws IOException {
        assertThat(examplesIn(WhichIsMeantTest::introducesTwice)).isEmpty();
    }

    @Test
    void whatIsUnclearIsFound() {
        List<String> steps = List.of(
                "the user signs in on a personal device at 00:00",
                "the user signs in on a registered device at 00:10",
                "the user is prompted at 01:00");

        assertThat(unclear(DEVICE, steps)).isTrue();
        assertThat(unclear(USER, steps)).isFalse();
        assertThat(introducesTwice(List.of(
                        "the user is not prompted in a Microsoft mobile app at 00:59",
                        "the user is prompted in a Microsoft mobile app at 01:00")))
                .isTrue();
        assertThat(callsTheFirstByItsKindAlone(List.of(
                        "the user logs in to a joined device at 00:00",
                        "the user logs in to a second joined device at 00:01",
                        "the user is prompted on the joined device at 01:00")))
                .isTrue();
    }

    /** The examples of which an expectation leaves open which of several is meant. */
    private static List<String> unclear(Pattern which) throws IOException {
        return examplesIn(steps -> unclear(which, steps));
    }

    private static List<String> examplesIn(Predicate<List<String>> such) throws IOException {
        List<String> unclear = new ArrayList<>();
        try (Stream<Path> features = Files.walk(Path.of("features"))) {
            for (Path feature :
                    features.filter(it -> it.toString().endsWith(".feature")).toList()) {
                pickles(feature)
                        .filter(it -> such.test(told(it)))
                        .map(it -> feature + ": " + it.getName())
                        .forEach(unclear::add);
            }
        }
        return unclear;
    }

    private static Stream<Pickle> pickles(Path feature) throws IOException {
        return GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(false)
                .build()
                .parse(feature)
                .map(Envelope::getPickle)
                .flatMap(it -> it.stream());
    }

    /** The steps until the last expectation, without what commands say in quotation marks. */
    private static List<String> told(Pickle pickle) {
        List<PickleStep> steps = pickle.getSteps();
        int last = steps.size();
        while (last > 0
                && steps.get(last - 1)
                        .getType()
                        .filter(PickleStepType.OUTCOME::equals)
                        .isEmpty()) {
            last--;
        }
        return steps.subList(0, last).stream()
                .map(step -> step.getText().replaceAll("\"[^\"]*\"", ""))
                .toList();
    }

    private static boolean introducesTwice(List<String> steps) {
        Set<String> introduced = new HashSet<>();
        return steps.stream()
                .flatMap(step -> INTRODUCED.matcher(step).results().map(MatchResult::group))
                .anyMatch(app -> !introduced.add(app));
    }

    private static boolean callsTheFirstByItsKindAlone(List<String> steps) {
        Set<String> seconds = new HashSet<>();
        for (String step : steps) {
            if (seconds.stream().anyMatch(kind -> step.contains("the " + kind))) {
                return true;
            }
            SECOND.matcher(step).results().map(it -> it.group(1)).forEach(seconds::add);
        }
        return false;
    }

    private static boolean unclear(Pattern which, List<String> steps) {
        Set<String> named = new HashSet<>();
        for (String step : steps) {
            List<String> here =
                    which.matcher(step).results().map(MatchResult::group).toList();
            named.addAll(here);
            if (here.isEmpty() && named.size() > 1 && ASKED.matcher(step).find()) {
                return true;
            }
        }
        return false;
    }
}
