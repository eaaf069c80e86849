package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sessionspec.core.AdfsCookie.Kind;
import sessionspec.core.AdfsFarm.Version;
import sessionspec.core.Arithmetic.Span;

/**
 * How long AD FS accepts a cookie. Implements ADL-1 (session SSO), ADL-2 (Keep me signed in), ADL-4 (registered devices
 * on Windows Server 2012 R2), ADL-5 and ADL-6 (on 2016), ADL-7 (properties of which nothing is said) and ADL-8 (periods
 * that were changed).
 */
final class AdfsPeriods {

    private AdfsPeriods() {}

    /** What the cookie's periods come to, unless the present configuration would come to something else. */
    static List<Finding> of(AdfsCookie cookie, AdfsFarm present, Instant at) {
        List<Finding> asIssued = under(cookie.farm(), cookie, at);
        return Decision.of(asIssued).outcome()
                        == Decision.of(under(present, cookie, at)).outcome()
                ? asIssued
                : List.of(Finding.of("ADL-8", Outcome.UNSPECIFIED, Reason.ADFS_PERIOD_CHANGED));
    }

    /** How long the cookie lasts at most. */
    static Lifetime longest(AdfsCookie cookie) {
        return switch (cookie.kind()) {
            case SESSION -> cookie.farm().ssoLifetime();
            case KEEP_ME_SIGNED_IN -> cookie.farm().kmsiLifetime();
            case REGISTERED_DEVICE -> ofDevice(cookie.farm());
        };
    }

    /** Whether its period is set by a property of which nothing is said on this version. */
    static boolean silentAbout(AdfsCookie cookie, AdfsFarm farm) {
        return cookie.kind() == Kind.REGISTERED_DEVICE
                && farm.version() == Version.WINDOWS_SERVER_2012_R2
                && (farm.persistentSsoLifetime().isPresent()
                        || farm.deviceUsageWindow().isPresent());
    }

    static Finding silence() {
        return Finding.of("ADL-7", Outcome.UNSPECIFIED, Reason.ADFS_PROPERTY_NOT_STATED_FOR_VERSION);
    }

    private static Lifetime ofDevice(AdfsFarm farm) {
        return farm.version() == Version.WINDOWS_SERVER_2012_R2
                ? Lifetimes.PERSISTENT_SSO_2012_R2
                : farm.persistentSsoLifetime().orElse(Lifetimes.PERSISTENT_SSO);
    }

    private static List<Finding> under(AdfsFarm farm, AdfsCookie cookie, Instant at) {
        if (silentAbout(cookie, farm)) {
            return List.of(silence());
        }
        return switch (cookie.kind()) {
            case SESSION -> List.of(judged("ADL-1", Span.of(farm.ssoLifetime(), cookie.issued(), at)));
            case KEEP_ME_SIGNED_IN -> List.of(judged("ADL-2", Span.of(farm.kmsiLifetime(), cookie.issued(), at)));
            case REGISTERED_DEVICE ->
                farm.version() == Version.WINDOWS_SERVER_2012_R2
                        ? List.of(judged("ADL-4", Span.of(ofDevice(farm), cookie.issued(), at)))
                        : List.of(
                                judged("ADL-5", Span.of(ofDevice(farm), cookie.issued(), at)),
                                judged("ADL-6", window(farm, cookie, at)));
        };
    }

    /** At least once every so many days: the last instant counts. */
    private static Span window(AdfsFarm farm, AdfsCookie cookie, Instant at) {
        return new Span(farm.deviceUsageWindow().orElse(Lifetimes.DEVICE_USAGE_WINDOW), cookie.used(), at, true);
    }

    private static Finding judged(String rule, Span span) {
        boolean window = rule.equals("ADL-6");
        return span.holds()
                ? Finding.of(
                        rule, Outcome.SATISFIED, window ? Reason.ADFS_DEVICE_IN_USE : Reason.ADFS_PERIOD_RUNNING, span)
                : Finding.of(
                                rule,
                                Outcome.PROMPT,
                                window ? Reason.ADFS_DEVICE_OUT_OF_USE : Reason.ADFS_PERIOD_ENDED,
                                span)
                        .asking(Set.of(Factor.FIRST_FACTOR));
    }
}
