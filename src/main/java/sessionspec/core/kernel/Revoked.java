package sessionspec.core.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Fact.Placed;

/** The mark of a revocation on a device, which lasts until the user gives the first factor there. */
public record Revoked(String user, Device device, String rule) implements Fact {

    /** That of the user on the device, as long as it lasts. */
    public static Optional<Revoked> of(Place place, Occasion now) {
        return now.find(Revoked.class, key(place.user(), place.device()));
    }

    private static Object key(String user, Device device) {
        return List.of(user, device);
    }

    @Override
    public Object key() {
        return key(user, device);
    }

    /**
     * Ends what stands for the user's session, and leaves the mark.
     *
     * @param device the one that it is about, whoever uses it; else all devices of the user
     */
    public static void revoke(
            String rule, String part, String user, Optional<Device> device, Occasion now, Findings out) {
        struck(user, device, now).forEach(held -> out.ends(rule, part, held));
        mark(rule, part, user, device, now, out);
    }

    /** Leaves the mark only, by which from now on all of it counts for nothing. */
    public static void mark(
            String rule, String part, String user, Optional<Device> device, Occasion now, Findings out) {
        Set<Revoked> marks = new LinkedHashSet<>();
        struck(user, device, now).forEach(held -> marks.add(new Revoked(held.user(), held.device(), rule)));
        marks.forEach(mark -> out.gives(rule, part, mark));
    }

    /** Whether a revocation reaches what is held there the documents leave open. */
    public static void endPerhaps(String rule, Placed held, Occasion now, Findings out) {
        boolean revoked = of(held.place(), now).isPresent();
        out.when(revoked && out.holds(held)).perhaps().ends(rule, "session revoked", held);
    }

    /** What stands for the session with Microsoft Entra ID of whom something concerns, or of which device. */
    public static Stream<Artifact> struck(String user, Optional<Device> device, Occasion now) {
        return now.facts().artifacts().stream()
                .filter(held -> held instanceof Artifact.OfSession && held.isStruck(user, device));
    }

    /** What stands for the user's session with Microsoft Entra ID. */
    public static Stream<Artifact> sessionOf(String user, Optional<Device> device, Occasion now) {
        return struck(user, device, now).filter(held -> held.user().equals(user));
    }
}
