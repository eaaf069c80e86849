package sessionspec.core;

import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Property;
import sessionspec.core.adfs.Registration;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.Issue;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tenant.Policy;

/**
 * What sets one sign-in apart from another, of all that is configured and known: the axes along which lifetimes differ.
 *
 * @param user        who authenticates the user, and whether tokens have a Max Age
 * @param device      how Microsoft Entra ID knows it
 * @param persistence of the browser session
 * @param frequency   what the policies ask for
 * @param farm        which AD FS there is
 * @param keep        what AD FS makes of Keep me signed in
 */
public record Situation(User user, Join device, Kept persistence, SignInPolicy frequency, Servers farm, Keep keep) {

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

    /** What AD FS runs on, and of the version that needs the hotfix whether it is there. */
    public enum Servers {
        WINDOWS_SERVER_2016,
        WINDOWS_SERVER_2012_R2_WITH_HOTFIX,
        WINDOWS_SERVER_2012_R2_WITHOUT_HOTFIX;

        private static Servers of(Farm farm) {
            if (farm.version() == Farm.Version.WINDOWS_SERVER_2016) {
                return WINDOWS_SERVER_2016;
            }
            return farm.hotfix() ? WINDOWS_SERVER_2012_R2_WITH_HOTFIX : WINDOWS_SERVER_2012_R2_WITHOUT_HOTFIX;
        }
    }

    /** Whether Keep me signed in is enabled, and if so, whether the cookie that the browser holds comes of it. */
    public enum Keep {
        OFF,
        OFFERED,
        TICKED
    }

    /** Where a user is; of several ways of reading, under the first. */
    public static Situation of(Worlds worlds, Place where) {
        Facts facts = worlds.all().get(0).facts();
        return new Situation(
                user(facts, where),
                Registration.isGone(where.device(), facts)
                        ? Join.UNREGISTERED
                        : where.device().join(),
                facts.find(BrowserSession.class, where)
                        .map(BrowserSession::kept)
                        .orElse(Kept.UNDECIDED),
                frequency(facts.all(Policy.class)),
                facts.find(Farm.class).map(Servers::of).orElse(Servers.WINDOWS_SERVER_2016),
                keep(facts, where));
    }

    private static User user(Facts facts, Place where) {
        Optional<Boolean> federated = facts.find(Identity.class, where.user()).map(Identity::federated);
        if (federated.isEmpty()) {
            return User.UNSTATED;
        } else if (!federated.get()) {
            return User.MANAGED;
        }
        boolean limited =
                facts.all(Issue.class).stream().anyMatch(issue -> issue.place().sharesDevice(where) && issue.limited());
        return limited ? User.FEDERATED_WITH_MAX_AGE : User.FEDERATED;
    }

    private static SignInPolicy frequency(List<Policy> policies) {
        if (policies.stream().anyMatch(Policy::isEveryTime)) {
            return SignInPolicy.EVERY_TIME;
        }
        return policies.isEmpty() ? SignInPolicy.NONE : SignInPolicy.PERIOD;
    }

    private static Keep keep(Facts facts, Place where) {
        boolean ticked = facts.find(Cookie.class, where)
                .filter(cookie -> cookie.kind() == Cookie.Kind.KEEP_ME_SIGNED_IN)
                .isPresent();
        boolean offered = facts.find(Property.SwitchSet.class, Property.ENABLE_KMSI.name())
                .filter(Property.SwitchSet::value)
                .isPresent();
        return ticked ? Keep.TICKED : offered ? Keep.OFFERED : Keep.OFF;
    }
}
