package sessionspec.core;

import java.time.Instant;
import java.util.List;
import sessionspec.core.AdfsCookie.Kind;
import sessionspec.core.Arithmetic.Bound;
import sessionspec.core.Arithmetic.Span;

/**
 * How long AD FS accepts a cookie. Implements ADL-1 (session SSO), ADL-2 and ADL-3 (Keep me signed in and its maximum),
 * ADL-4 (registered devices on Windows Server 2012 R2), ADL-5 and ADL-6 (on 2016), ADL-7 (properties of which nothing
 * is said) and ADL-8 (periods that were changed).
 */
final class AdfsPeriods implements Control {

    /** A command that sets a period; the periods of a cookie are judged with the request that presents it. */
    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AdfsPropertiesSet set)) {
            return List.of();
        }
        return set.properties().kmsiLifetime().stream()
                .map(length -> new Bound(Lifetimes.KMSI_MAXIMUM, length, false))
                .map(bound -> Finding.of(
                        "ADL-3",
                        bound,
                        Reason.ADFS_KMSI_LIFETIME_ALLOWED,
                        Outcome.REFUSED,
                        Reason.ADFS_KMSI_LIFETIME_TOO_LONG))
                .toList();
    }

    /** What the cookie's periods come to, unless the present configuration would come to something else. */
    static List<Finding> of(AdfsCookie cookie, AdfsFarm present, Instant at) {
        List<Finding> asIssued = under(cookie.farm(), cookie, at);
        return Decision.of(asIssued).outcome()
                        == Decision.of(under(present, cookie, at)).outcome()
                ? asIssued
                : List.of(Finding.open("ADL-8", Reason.ADFS_PERIOD_CHANGED));
    }

    /** How long the cookie lasts at most. */
    static Lifetime longest(AdfsCookie cookie, AdfsFarm farm) {
        return switch (cookie.kind()) {
            case SESSION -> farm.ssoLifetime();
            case KEEP_ME_SIGNED_IN -> farm.kmsiLifetime();
            case REGISTERED_DEVICE -> farm.persistentSsoLifetime();
        };
    }

    /** A finding when its period is set by a property of which nothing is said on this version. */
    static List<Finding> silence(AdfsCookie cookie, AdfsFarm farm) {
        AdfsProperties set = farm.properties();
        return cookie.kind() == Kind.REGISTERED_DEVICE
                        && farm.is2012R2()
                        && (set.persistentSsoLifetime().isPresent()
                                || set.deviceUsageWindow().isPresent())
                ? List.of(Finding.open("ADL-7", Reason.ADFS_PROPERTY_NOT_STATED_FOR_VERSION))
                : List.of();
    }

    private static List<Finding> under(AdfsFarm farm, AdfsCookie cookie, Instant at) {
        if (!silence(cookie, farm).isEmpty()) {
            return silence(cookie, farm);
        }
        Finding period = judged(
                Span.of(longest(cookie, farm), cookie.issued(), at),
                Reason.ADFS_PERIOD_RUNNING,
                Reason.ADFS_PERIOD_ENDED);
        if (cookie.kind() != Kind.REGISTERED_DEVICE || farm.is2012R2()) {
            return List.of(period);
        }
        // At least once every so many days: the last instant counts.
        Span window = new Span(farm.deviceUsageWindow(), cookie.used(), at, true);
        return List.of(period, judged(window, Reason.ADFS_DEVICE_IN_USE, Reason.ADFS_DEVICE_OUT_OF_USE));
    }

    private static Finding judged(Span span, Reason running, Reason ended) {
        return Finding.of(span.lifetime().rule(), span, running, Outcome.PROMPT, ended)
                .asking(Factor.FIRST_FACTOR);
    }
}
