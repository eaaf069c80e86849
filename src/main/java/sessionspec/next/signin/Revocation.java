package sessionspec.next.signin;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.next.kernel.AccessRequested;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.SignedIn;
import sessionspec.next.tenant.PolicyScope;

/** What ends a session before its time: REV-1 (nothing, while the posture is unchanged), REV-2 and REV-3. */
public final class Revocation implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(PostureChanged.class, SignedIn.class, AccessRequested.class);
    }

    /** Whatever comes to be on a device whose session was revoked counts for nothing until the user has signed in. */
    @Override
    public void passes(Occasion now, Findings out) {
        for (Revoked mark : now.all(Revoked.class)) {
            sessionOf(now, mark.user(), Optional.of(mark.device()))
                    .filter(out::holds)
                    .forEach(held -> out.ends(mark.rule(), "revoked", held));
        }
    }

    @Override
    public void asks(Occasion now, Findings out) {
        now.event(AccessRequested.class)
                .filter(request -> PolicyScope.inForce(now, out).isEmpty())
                .ifPresent(request -> out.denies(
                        "REV-1",
                        "posture unchanged",
                        forced -> forced.asks("REV-1", "posture unchanged", new Evaluated(Factor.FIRST_FACTOR))));
    }

    @Override
    public void does(Occasion now, Findings out) {
        now.event(PostureChanged.class)
                .filter(changed -> changed.change() != Change.DEVICE_COMPLIANT)
                .ifPresent(changed -> revoke(
                        changed.change() == Change.SESSIONS_REVOKED ? "REV-3" : "REV-2", "revoked", changed, now, out));
        now.event(SignedIn.class)
                .filter(SignedIn::withFirstFactor)
                .map(SignedIn::place)
                .flatMap(place -> mark(now, place))
                .ifPresent(mark -> out.drops(mark.rule(), "signed in", mark));
    }

    /** Ends what stands for the user's session, on the device if it is about that, and leaves the mark. */
    public static void revoke(String rule, String part, PostureChanged changed, Occasion now, Findings out) {
        Optional<Device> where = Optional.of(changed.device())
                .filter(device ->
                        changed.change() == Change.DEVICE_NONCOMPLIANT || changed.change() == Change.DEVICE_COMPLIANT);
        sessionOf(now, changed.user(), where).toList().forEach(held -> out.ends(rule, part, held));
        Stream.concat(sessionOf(now, changed.user(), where).map(Artifact::device), where.stream())
                .distinct()
                .toList()
                .forEach(device -> out.gives(rule, part, new Revoked(changed.user(), device, rule)));
    }

    private static Optional<Revoked> mark(Occasion now, Place place) {
        return now.all(Revoked.class).stream()
                .filter(mark ->
                        mark.user().equals(place.user()) && mark.device().equals(place.device()))
                .findFirst();
    }

    private static Stream<Artifact> sessionOf(Occasion now, String user, Optional<Device> device) {
        return now.facts().artifacts(user).stream()
                .filter(Artifact::isOfSession)
                .filter(held -> device.map(held.device()::equals).orElse(true));
    }
}
