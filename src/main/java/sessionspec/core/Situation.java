package sessionspec.core;

import java.util.Optional;

/**
 * What sets one sign-in apart from another, of all that is configured and known: the axes along which lifetimes differ.
 *
 * @param user        who authenticates the user, and whether tokens have a Max Age
 * @param device      how Microsoft Entra ID knows it
 * @param persistence of the browser session
 * @param frequency   what the policies ask for
 * @param farm        which AD FS there is
 * @param atAdfs      the device on which the user signed in to AD FS
 * @param keep        what AD FS makes of Keep me signed in
 */
public record Situation(
        User user,
        Device device,
        SessionState.Browser persistence,
        SignInPolicy frequency,
        AdfsFarm.Version farm,
        Device atAdfs,
        Keep keep) {

    /** Of a tenant as it comes, before anybody has signed in. */
    public static final Situation NEW = of(SessionState.NEW, Tenant.DEFAULT);

    public enum User {
        UNSTATED,
        MANAGED,
        FEDERATED,
        FEDERATED_WITH_MAX_AGE
    }

    /** The strictest kind of sign-in frequency that any policy sets; of every time no period is the measure. */
    public enum SignInPolicy {
        NONE,
        PERIOD,
        EVERY_TIME
    }

    /** Whether Keep me signed in is enabled, and if so, whether the cookie that the browser holds comes of it. */
    public enum Keep {
        OFF,
        OFFERED,
        TICKED
    }

    public static Situation of(SessionState state, Tenant tenant) {
        return new Situation(
                user(state.federation()),
                state.device(),
                state.browser(),
                frequency(tenant),
                tenant.adfs().version(),
                state.adfs().device(),
                keep(state.adfs().cookie(), tenant.adfs()));
    }

    private static Keep keep(Optional<AdfsCookie> cookie, AdfsFarm farm) {
        boolean ticked = cookie.filter(it -> it.kind() == AdfsCookie.Kind.KEEP_ME_SIGNED_IN)
                .isPresent();
        return ticked ? Keep.TICKED : farm.kmsi() ? Keep.OFFERED : Keep.OFF;
    }

    private static User user(Federation federation) {
        return switch (federation.identity()) {
            case UNSTATED -> User.UNSTATED;
            case MANAGED -> User.MANAGED;
            case FEDERATED ->
                federation.issued().map(Federation.Issue::maxAge).orElseGet(federation::limitsTokens)
                        ? User.FEDERATED_WITH_MAX_AGE
                        : User.FEDERATED;
        };
    }

    private static SignInPolicy frequency(Tenant tenant) {
        if (tenant.policies().stream().anyMatch(Policy::isEveryTime)) {
            return SignInPolicy.EVERY_TIME;
        }
        return tenant.policies().isEmpty() ? SignInPolicy.NONE : SignInPolicy.PERIOD;
    }
}
