package sessionspec.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.story.Assertion;
import sessionspec.core.story.Story;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.core.tokens.TokenObservation;
import sessionspec.written.Written;

class EvidenceJsonTest {

    private static final Instant AT = Instant.parse("1970-01-15T09:00:00Z");
    private static final Lifetime WINDOW =
            new Lifetime("window", Duration.ofMinutes(90), "SIF-3", Lifetime.Kind.FIXED, Origin.QUOTED);
    private static final Device JOINED = new Device(Device.Join.JOINED, "<\"\u00e9\u2028\uD83D\uDD11\\>");
    private static final Place PLACE = new Place("Alex", JOINED, Place.BROWSER);

    static Stream<Optional<Arithmetic>> arithmetics() {
        return Stream.of(
                Optional.empty(),
                Optional.of(new Arithmetic.Span(WINDOW, AT.minusSeconds(60), AT, true)),
                Optional.of(new Arithmetic.Cutoff("retirement", AT.plusSeconds(1), AT, "SIF-4")),
                Optional.of(new Bound(WINDOW, Duration.ofDays(-1), false)));
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void reads_back_what_it_wrote(Optional<Arithmetic> arithmetic) {
        Moment moment = moment(EnumSet.allOf(Factor.class), arithmetic);

        assertThat(EvidenceJson.moment(EvidenceJson.write(moment))).isEqualTo(moment);
    }

    @Test
    void what_is_configured_reads_back() {
        Target target = new Target.Both(new Target.OneUser("Alex"), new Target.When(Circumstance.RISKY_USER));
        Policy policy = new Policy(1, target, Optional.of(Duration.ofHours(1)), true);
        Moment moment = new Moment(new Configured(AT, policy), Decision.NONE, Situation.of(Worlds.NEW, PLACE));

        assertThat(EvidenceJson.moment(EvidenceJson.write(moment))).isEqualTo(moment);
    }

    static Stream<Assertion> assertions() {
        return Stream.of(
                new Assertion.Answered(Answer.Kind.PROMPTED, Optional.of(Set.of(Factor.MFA))),
                new Assertion.Answered(Answer.Kind.UNSAID, Optional.empty()),
                new Assertion.Observed(TokenObservation.PRT_REFRESHED, PLACE, "none"),
                new Assertion.Advised(List.of("ADV-1 on all apps"), Assertion.Advised.Given.OPEN));
    }

    @ParameterizedTest
    @MethodSource("assertions")
    void what_is_expected_reads_back(Assertion assertion) {
        assertThat(EvidenceJson.expected(EvidenceJson.write(assertion))).isEqualTo(assertion);
    }

    @Test
    void a_story_reads_back() {
        Story story = new Story(List.of(new Story.Scene(
                new Configured(AT, new Policy(1, new Target.Everything(), Optional.empty(), false)),
                List.of(new Assertion.Answered(Answer.Kind.LET_IN, Optional.empty())))));

        assertThat(Written.read(Written.of(story), Story.class)).isEqualTo(story);
    }

    @Test
    void times_are_iso_text_and_sets_have_one_order() {
        String json = EvidenceJson.write(moment(
                Set.of(Factor.MFA, Factor.FIRST_FACTOR),
                arithmetics().skip(1).findFirst().orElseThrow()));

        assertThat(json)
                .contains("\"at\":\"1970-01-15T09:00:00Z\"", "\"length\":\"PT1H30M\"")
                .contains("\"factors\":[\"FIRST_FACTOR\",\"MFA\"]")
                .doesNotContain("MFA\",\"FIRST_FACTOR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"event\":{\"type\":\"signin.Nothing\"}}",
                "{\"event\":{\"type\":\"kernel.SignedIn\",\"at\":\"noon\"}}"
            })
    void anything_else_is_refused_in_words(String json) {
        assertThatThrownBy(() -> EvidenceJson.moment(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not the evidence of an example");
    }

    @Test
    void an_unknown_property_is_refused() {
        String json = EvidenceJson.write(moment(Set.of(), Optional.empty()))
                .replace("\"decision\":", "\"more\":1,\"decision\":");

        assertThatThrownBy(() -> EvidenceJson.moment(json)).hasMessageContaining("more");
    }

    private static Moment moment(Set<Factor> factors, Optional<Arithmetic> arithmetic) {
        Finding finding = new Finding("SIF-3", "given", Verb.MEETS, "Given", arithmetic, false);
        Finding other = new Finding("KB-1", "kept", Verb.ENDS, "Prt", Optional.empty(), true);
        return new Moment(
                new SignedIn(JOINED, "Alex", factors, AT),
                new Decision(new Answer(Answer.Kind.PROMPTED, factors, Set.of()), List.of(finding), List.of(other)),
                Situation.of(Worlds.NEW, PLACE));
    }
}
