package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.PlacedArtifact;
import sessionspec.next.kernel.Setting;

/**
 * An SSO cookie of AD FS in a browser.
 *
 * @param kind    why it was set
 * @param issued  when the user gave the first factor for it
 * @param mfa     whether it tells of MFA
 * @param periods how long it lasts at most by what was in force then; a second one where that may be meant as well
 * @param window  how long the device may be out of use, by what was in force then
 */
public record Cookie(
        Place place, Kind kind, Instant issued, boolean mfa, List<Lifetime> periods, Optional<Lifetime> window)
        implements PlacedArtifact {

    public enum Kind {
        /** Session SSO. */
        SESSION(Property.SSO_LIFETIME),
        /** Persistent SSO, by Keep me signed in. */
        KEEP_ME_SIGNED_IN(Property.KMSI_LIFETIME),
        /** Persistent SSO, because the device is registered. */
        REGISTERED_DEVICE(Property.PERSISTENT_SSO_LIFETIME);

        static final Set<Kind> PERSISTENT = Set.of(KEEP_ME_SIGNED_IN, REGISTERED_DEVICE);

        final Setting<Lifetime> period;

        Kind(Setting<Lifetime> period) {
            this.period = period;
        }
    }

    /** The one that the browser there holds, also when it has ended. */
    static Optional<Cookie> in(Place place, Occasion now) {
        return now.find(Cookie.class, place);
    }

    /** The one that AD FS is shown: with a request, and with MFA alone, which is added to it. */
    static Optional<Cookie> presented(Occasion now) {
        return now.event(AdfsRequested.class)
                .map(AdfsRequested::place)
                .or(() -> now.event(AdfsSignedIn.class)
                        .filter(in -> !in.withFirstFactor())
                        .map(AdfsSignedIn::place))
                .flatMap(place -> in(place, now));
    }

    public boolean persistent() {
        return Kind.PERSISTENT.contains(kind);
    }

    boolean isOfSameSignIn(Cookie other) {
        return place.equals(other.place) && issued.equals(other.issued);
    }

    Cookie withMfa() {
        return new Cookie(place, kind, issued, true, periods, window);
    }

    /** Its periods, as they were when it was issued. */
    Stream<Span> spans(Instant at) {
        return periods.stream().map(period -> Span.of(period, issued, at));
    }

    @Override
    public boolean isOfSession() {
        return false;
    }
}
