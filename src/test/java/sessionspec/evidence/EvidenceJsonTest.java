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
import sessionspec.core.Arithmetic;
import sessionspec.core.Decision;
import sessionspec.core.EventKind;
import sessionspec.core.Factor;
import sessionspec.core.Finding;
import sessionspec.core.Lifetime;
import sessionspec.core.Origin;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;
import sessionspec.core.Situation;

class EvidenceJsonTest {

    private static final Instant AT = Instant.parse("1970-01-15T09:00:00Z");
    private static final Lifetime WINDOW =
            new Lifetime("window", Duration.ofMinutes(90), "SIF-3", Lifetime.Kind.FIXED, Origin.QUOTED);

    static Stream<Optional<Arithmetic>> arithmetics() {
        return Stream.of(
                Optional.empty(),
                Optional.of(new Arithmetic.Span(WINDOW, AT.minusSeconds(60), AT, true)),
                Optional.of(new Arithmetic.Cutoff("retirement", AT.plusNanos(1), AT, "SIF-4")),
                Optional.of(new Arithmetic.Bound(WINDOW, Duration.ofDays(-1), false)));
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void reads_back_what_it_wrote(Optional<Arithmetic> arithmetic) {
        Moment moment = moment(EnumSet.allOf(Factor.class), arithmetic);

        assertThat(EvidenceJson.read(EvidenceJson.write(moment))).isEqualTo(moment);
    }

    @Test
    void a_moment_that_only_changed_facts_reads_back() {
        Moment moment = new Moment(
                AT, EventKind.DEVICE_LOCKED, List.of("<\"é\u2028\uD83D\uDD11\\>"), Decision.NONE, Situation.NEW);

        assertThat(EvidenceJson.read(EvidenceJson.write(moment))).isEqualTo(moment);
    }

    @Test
    void times_are_iso_text_and_sets_have_one_order() {
        String json = EvidenceJson.write(moment(
                Set.of(Factor.MFA, Factor.FIRST_FACTOR),
                arithmetics().skip(1).findFirst().orElseThrow()));

        assertThat(json)
                .contains("\"at\":\"1970-01-15T09:00:00Z\"", "\"length\":\"PT1H30M\"", "\"kind\":\"span\"")
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
                "{\"at\":\"noon\",\"kind\":\"SIGNED_IN\",\"details\":[],\"decision\":null}",
                "{\"at\":\"1970-01-15T09:00:00Z\",\"kind\":\"SIGNED_IN\",\"details\":[]}"
            })
    void anything_else_is_refused_in_words(String json) {
        assertThatThrownBy(() -> EvidenceJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not the evidence of an example");
    }

    @Test
    void an_unknown_property_is_refused() {
        String json = EvidenceJson.write(moment(Set.of(), Optional.empty())).replace("\"details\"", "\"detail\"");

        assertThatThrownBy(() -> EvidenceJson.read(json)).hasMessageContaining("detail");
    }

    private static Moment moment(Set<Factor> factors, Optional<Arithmetic> arithmetic) {
        Finding finding = new Finding("SIF-3", Outcome.PROMPT, Reason.SIGN_IN_WINDOW_ENDED, factors, arithmetic);
        Finding other =
                new Finding("KB-1", Outcome.SATISFIED, Reason.SIGN_IN_WITHIN_WINDOW, Set.of(), Optional.empty());
        return new Moment(
                AT,
                EventKind.ACCESS_REQUESTED,
                List.of("Outlook"),
                new Decision(Outcome.PROMPT, factors, List.of(finding), List.of(other)),
                Situation.NEW);
    }
}
