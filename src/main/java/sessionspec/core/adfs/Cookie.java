package sessionspec.core.adfs;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Setting;

/**
 * An SSO cookie of AD FS in a browser.
 *
 * @param kind   why it was set
 * @param issued when the user gave the first factor for it
 * @param mfa    whether it tells of MFA
 * @param period how long it lasts at most, by what was in force then
 * @param window how long the device may be out of use, by what was in force then
 */
public record Cookie(
        Place place, Kind kind, Instant issued, boolean mfa, Optional<Lifetime> period, Optional<Lifetime> window)
        implements Artifact {

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

    /** The one that AD FS is shown, also when it has ended: with a request, and with MFA alone, which is added to it. */
    static Optional<Cookie> presented(Occasion now) {
        return now.event(AdfsRequested.class)
                .map(AdfsRequested::place)
                .or(() -> now.event(AdfsSignedIn.class)
                        .filter(in -> !in.withFirstFactor())
                        .map(AdfsSignedIn::place))
                .flatMap(place -> now.find(Cookie.class, place));
    }

    public boolean persistent() {
        return Kind.PERSISTENT.contains(kind);
    }

    /** Whether it is that of a registered device on Windows Server 2012 R2, which has no device usage window. */
    boolean isOf2012R2() {
        return kind == Kind.REGISTERED_DEVICE && window.isEmpty();
    }

    /** Its period as it was when it was issued. */
    Stream<Span> span(Instant at) {
        return period.stream().map(length -> Span.of(length, issued, at));
    }

    /** Its period as it is now, if an administrator has set it. */
    Stream<Span> spanAsSet(Occasion now) {
        return Property.set(kind.period, now).stream().map(length -> Span.of(length, issued, now.at()));
    }

    Cookie withMfa() {
        return new Cookie(place, kind, issued, true, period, window);
    }

    @Override
    public Object key() {
        return place;
    }

    @Override
    public String user() {
        return place.user();
    }

    @Override
    public Device device() {
        return place.device();
    }

    @Override
    public boolean isOfSession() {
        return false;
    }
}
