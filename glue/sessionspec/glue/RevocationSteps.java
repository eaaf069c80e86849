package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;

/** What ends a session before its time. */
public record RevocationSteps(World world) {

    private static final Map<String, RegistrationChanged.Change> REGISTRATIONS = Map.of(
            "the device is disabled by the administrator", RegistrationChanged.Change.DEVICE_DISABLED,
            "the device's registration ends", RegistrationChanged.Change.DEVICE_UNREGISTERED,
            "the user's registration ends", RegistrationChanged.Change.USER_UNREGISTERED,
            "the user registers again", RegistrationChanged.Change.USER_REGISTERED_AGAIN,
            "the device certificate goes missing", RegistrationChanged.Change.CERTIFICATE_MISSING,
            "the device certificate is altered", RegistrationChanged.Change.CERTIFICATE_ALTERED);

    @ParameterType("the user's (password is changed|device becomes noncompliant|account is disabled)"
            + "|(the device is disabled by the administrator|the device's registration ends"
            + "|the user's registration ends|the user registers again|the device certificate goes missing"
            + "|the device certificate is altered)"
            + "|an administrator revokes the user's (sessions with Microsoft Graph PowerShell|MFA sessions)")
    public Attempt change(@Nullable String posture, @Nullable String registration, @Nullable String revoked) {
        if (registration != null) {
            return (now, world) ->
                    new RegistrationChanged(now, world.user(), world.device(), REGISTRATIONS.get(registration));
        } else if ("MFA sessions".equals(revoked)) {
            return (now, world) -> new MfaSessionsRevoked(now, world.user());
        }
        Change change = posture == null ? Change.SESSIONS_REVOKED : Named.of(Change.class, posture);
        return (now, world) -> new PostureChanged(now, world.user(), world.device(), change);
    }

    @When("{change} at/on {time}")
    public void changes(Attempt change, Instant at) {
        world.tries(change, at);
    }
}
