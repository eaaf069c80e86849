package sessionspec.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.core.AdfsFarm.Version;

class AdfsTokensTest {

    private static final Instant START = Instant.EPOCH;
    private static final String APP = "an app";

    @ParameterizedTest
    @CsvSource({"PT167H59M, NOT_RENEWED", "PT168H, UNSPECIFIED", "PT239H59M, UNSPECIFIED", "PT240H, REFUSED"})
    void aPropertyThatMayNotCountLeavesTheRefreshTokenOpenWhereItWouldMatter(Duration asked, Outcome expected) {
        AdfsProperties tenDays = new AdfsProperties(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofDays(10)),
                Optional.of(Duration.ofDays(1)),
                Optional.empty());
        Tenant tenant = Tenant.DEFAULT.with(
                AdfsFarm.on(Version.WINDOWS_SERVER_2012_R2, false).with(tenDays));
        SessionState state = SessionState.NEW;
        for (Event event : List.of(
                new Event.AdfsSignedIn(START, Device.REGISTERED, Set.of(Factor.FIRST_FACTOR), false),
                new Event.AdfsRequested(START, APP, true))) {
            state = SessionModel.answer(state, tenant, event).state();
        }

        Event presented = new Event.AdfsRefreshTokenPresented(START.plus(asked), APP);

        assertThat(SessionModel.answer(state, tenant, presented).decision().outcome())
                .isEqualTo(expected);
    }
}
