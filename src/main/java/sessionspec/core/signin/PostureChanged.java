package sessionspec.core.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * The security posture of a user's sessions changes.
 *
 * @param device on which that happens, of a device; of a user it concerns all devices
 */
public record PostureChanged(Instant at, String user, Device device, Change change) implements PostureEvent {

    public boolean ofPassword() {
        return change == Change.PASSWORD_CHANGED;
    }

    /** The device that it is about, if it is about one. */
    public Optional<Device> onDevice() {
        return change == Change.DEVICE_NONCOMPLIANT ? Optional.of(device) : Optional.empty();
    }

    /** Whether it is about whose this is, and where. */
    public boolean concerns(Artifact held) {
        return held.isStruck(user, onDevice());
    }

    @Override
    public Optional<PostureChanged> change(Occasion now) {
        return Optional.of(this);
    }

    @Override
    public List<Fact> records() {
        return switch (change) {
            case PASSWORD_CHANGED -> List.of(new PasswordChanged(user, at));
            case DEVICE_NONCOMPLIANT -> List.of(new Compliance(device, false));
            case ACCOUNT_DISABLED -> List.of(new AccountDisabled(user));
            default -> List.of();
        };
    }

    /** What the compliance of a device was last measured to be. */
    public record Compliance(Device device, boolean compliant) implements Fact.OfDevice {}

    /** When a user last changed the password, wherever that is kept. */
    public record PasswordChanged(String user, Instant at) implements Fact.OfUser {}

    /** An administrator has disabled the user's account. */
    record AccountDisabled(String user) implements Fact.OfUser {

        static Optional<AccountDisabled> of(Place place, Occasion now) {
            return now.find(AccountDisabled.class, place.user());
        }
    }

    /** What revokes a session. */
    public enum Change {
        PASSWORD_CHANGED,
        DEVICE_NONCOMPLIANT,
        ACCOUNT_DISABLED,
        SESSIONS_REVOKED
    }
}
