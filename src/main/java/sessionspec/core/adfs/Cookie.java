package sessionspec.core.adfs;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
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

    /** Why one is set. */
    public enum Kind {
        SESSION("ADC-2", "by default", Property.SSO_LIFETIME),
        KEEP_ME_SIGNED_IN("ADC-6", "enabled and ticked", Property.KMSI_LIFETIME),
        REGISTERED_DEVICE("ADC-5", "registered device", Property.PERSISTENT_SSO_LIFETIME);

        final String rule;
        final String part;
        final Setting<Lifetime> period;

        Kind(String rule, String part, Setting<Lifetime> period) {
            this.rule = rule;
            this.part = part;
            this.period = period;
        }
    }

    public boolean persistent() {
        return kind != Kind.SESSION;
    }

    /** Whether it is that of a registered device on Windows Server 2012 R2, which has no device usage window. */
    boolean isOf2012R2() {
        return kind == Kind.REGISTERED_DEVICE && window.isEmpty();
    }

    /** Its period as it was when it was issued. */
    Stream<Span> span(Instant at) {
        return period.stream().map(length -> Span.of(length, issued, at));
    }

    /** The same, and its period as it is now, if an administrator has set it. */
    Stream<Span> spans(Occasion now) {
        Stream<Lifetime> set = Property.set(kind.period, now).stream();
        return Stream.concat(span(now.at()), set.map(length -> now.span(length, issued)));
    }

    Cookie withMfa() {
        return new Cookie(place, kind, issued, true, period, window);
    }
}
