package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Map;
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

    private static final String WHOSE = "(?:" + Whereabouts.WHO + ")'s ";
    private static final String DEVICE = "(?:(?:" + Whereabouts.DEVICE + ") )?device";

    /** What becomes of a user, or of the device that is named or else was the last. */
    @ParameterType(WHOSE + "(?:password is changed|account is disabled|registration ends|" + DEVICE
            + " becomes noncompliant)|the " + DEVICE + "(?: is disabled by the administrator|'s registration ends)"
            + "|the (?:device certificate|certificate of the " + DEVICE + ") (?:goes missing|is altered)"
            + "|(?:" + Whereabouts.WHO + ") registers(?: again)?(?: on the " + DEVICE + ")?"
            + "|an administrator revokes " + WHOSE + "(?:sessions with Microsoft Graph PowerShell|MFA sessions)")
    public Attempt change(String words) {
        return Whereabouts.in(words).of(told(Whereabouts.unnamed(words)));
    }

    private static Attempt told(String words) {
        String what = words.replace("certificate of the device", "device certificate")
                .replaceFirst("( registers)(?: again)?(?: on the device)?$", "$1 again");
        if (REGISTRATIONS.containsKey(what)) {
            return (now, world) -> new RegistrationChanged(now, world.user(), world.device(), REGISTRATIONS.get(what));
        } else if (what.endsWith("MFA sessions")) {
            return (now, world) -> new MfaSessionsRevoked(now, world.user());
        }
        Change change = what.startsWith("an administrator revokes")
                ? Change.SESSIONS_REVOKED
                : Named.of(Change.class, what.substring("the user's ".length()));
        return (now, world) -> new PostureChanged(now, world.user(), world.device(), change);
    }

    @When("{change} at/on {time}")
    public void changes(Attempt change, Instant at) {
        world.tries(change, at);
    }
}
