package sessionspec.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.core.Federation.Identity;

class PasswordChangeSynchronisationTest {

    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final Set<SyncPart> RULES = Set.of(SyncPart.IN_FROM_AD, SyncPart.OUT_OF_ENTRA_ID);
    private static final Set<SyncPart> HASH = Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofHashSynchronizationThatIsSwitchedItIsLeftOpenWhetherItCarries(boolean on) {
        SessionState state = SessionState.NEW;
        for (Event event : List.of(
                new Event.IdentityStated(AT, Identity.FEDERATED, "john@contoso.com"),
                new Event.SyncFound(AT, RULES, false),
                new Event.SyncFound(AT, HASH, !on),
                new Event.SyncSwitched(AT, HASH, on))) {
            state = SessionModel.answer(state, Tenant.DEFAULT, event).state();
        }

        Decision decision = SessionModel.answer(
                        state, Tenant.DEFAULT, new Event.PostureChanged(AT, Change.PASSWORD_CHANGED))
                .decision();

        assertThat(decision.findings())
                .extracting(Finding::rule)
                .contains("SYN-8")
                .doesNotContain("SYN-7");
    }
}
