package sessionspec.glue;

import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.Change;
import sessionspec.core.Event;
import sessionspec.core.EventKind;

/** What ends a session before its time. */
public final class RevocationSteps {

    private final World world;

    public RevocationSteps(World world) {
        this.world = world;
    }

    @When("the user's {change} at {time}")
    public void violated(Change change, Instant at) {
        world.happens(at, now -> new Event.PostureChanged(now, change), words(change));
    }

    @When("an administrator revokes {sessions} at {time}")
    public void revoked(boolean mfaOnly, Instant at) {
        if (mfaOnly) {
            world.happens(at, EventKind.MFA_SESSIONS_REVOKED);
        } else {
            violated(Change.SESSIONS_REVOKED, at);
        }
    }

    private static String words(Change change) {
        return switch (change) {
            case PASSWORD_CHANGED -> "the password";
            case DEVICE_NONCOMPLIANT -> "the device, now noncompliant";
            case ACCOUNT_DISABLED -> "the account, now disabled";
            case SESSIONS_REVOKED -> "sessions, revoked by an administrator";
            case DEVICE_COMPLIANT -> "the device, now compliant";
        };
    }
}
