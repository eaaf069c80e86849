package sessionspec.glue;

import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.signin.Change;
import sessionspec.core.signin.PostureChanged;

/** What ends a session before its time. */
public final class RevocationSteps {

    private final World world;

    public RevocationSteps(World world) {
        this.world = world;
    }

    @When("the user's {change} at {time}")
    public void violated(Change change, Instant at) {
        world.happens(at, now -> new PostureChanged(now, world.user(), world.device(), change));
    }

    @When("an administrator revokes the user's sessions with Microsoft Graph PowerShell at {time}")
    public void revoked(Instant at) {
        violated(Change.SESSIONS_REVOKED, at);
    }
}
