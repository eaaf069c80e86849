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

    /** A property would come to something else on a version of which it is not stated. */
    static final Finding NOT_STATED = Finding.open("ADL-7", Reason.ADFS_PROPERTY_NOT_STATED_FOR_VERSION);

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

    /** Whether it depends on PersistentSsoLifetimeMins, on the version of which it is not stated, if the cookie lasts. */
    static boolean leftOpen(AdfsCookie cookie, AdfsFarm farm, Instant at) {
        Instant stated = cookie.issued().plus(longest(cookie, farm).length());
        return cookie.kind() == Kind.REGISTERED_DEVICE
                && farm.is2012R2()
                && farm.properties()
                        .persistentSsoLifetime()
                        .map(cookie.issued()::plus)
                        .filter(perhaps -> at.isBefore(perhaps) != at.isBefore(stated))
                        .isPresent();
    }

    private static List<Finding> under(AdfsFarm farm, AdfsCookie cookie, Instant at) {
        Span longest = Span.of(longest(cookie, farm), cookie.issued(), at);
        Finding period = judged(longest, Reason.ADFS_PERIOD_RUNNING, Reason.ADFS_PERIOD_ENDED);
        if (cookie.kind() != Kind.REGISTERED_DEVICE) {
            return List.of(period);
        }
        // At least once every so many days: the last instant counts.
        Span window = new Span(farm.deviceUsageWindow(), cookie.used(), at, true);
        if (!farm.is2012R2()) {
            return List.of(period, judged(window, Reason.ADFS_DEVICE_IN_USE, Reason.ADFS_DEVICE_OUT_OF_USE));
        }
        boolean perhapsOutOfUse =
                farm.properties().deviceUsageWindow().isPresent() && longest.holds() && !window.holds();
        return List.of(perhapsOutOfUse || leftOpen(cookie, farm, at) ? NOT_STATED : period);
    }

    private static Finding judged(Span span, Reason running, Reason ended) {
        return Finding.of(span.lifetime().rule(), span, running, Outcome.PROMPT, ended)
                .asking(Factor.FIRST_FACTOR);
    }
}
