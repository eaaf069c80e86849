package sessionspec.core;

import java.time.Duration;
import java.util.Optional;

/**
 * What an administrator configures by the article on reauthentication.
 *
 * @param rememberMfa how long MFA is remembered, where the administrator has set it
 * @param persistence the control of the persistent browser session, where a policy has it
 * @param justCreated whether nobody has touched the tenant since it was created
 */
public record ReauthenticationSettings(
        Optional<Duration> rememberMfa, Optional<Persistence> persistence, boolean justCreated) {

    static final ReauthenticationSettings DEFAULT =
            new ReauthenticationSettings(Optional.empty(), Optional.empty(), false);
    static final ReauthenticationSettings JUST_CREATED =
            new ReauthenticationSettings(Optional.empty(), Optional.empty(), true);

    /**
     * The control of the persistent browser session.
     *
     * @param always  always persistent rather than never
     * @param allApps whether its policy covers all cloud apps
     */
    public record Persistence(boolean always, boolean allApps) {
        boolean isAlways() {
            return allApps && always;
        }

        boolean isNever() {
            return allApps && !always;
        }
    }

    public ReauthenticationSettings rememberingMfaFor(Duration period) {
        return new ReauthenticationSettings(Optional.of(period), persistence, justCreated);
    }

    public ReauthenticationSettings with(Persistence control) {
        return new ReauthenticationSettings(rememberMfa, Optional.of(control), justCreated);
    }

    boolean neverPersistent() {
        return persistence.filter(Persistence::isNever).isPresent();
    }
}
