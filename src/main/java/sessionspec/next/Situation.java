package sessionspec.next;

import java.util.List;
import sessionspec.next.kernel.BrowserSession;
import sessionspec.next.kernel.BrowserSession.Kept;
import sessionspec.next.kernel.Device.Join;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Worlds;
import sessionspec.next.tenant.Policy;

/**
 * What sets one sign-in apart from another, of all that is configured and known: the axes along which lifetimes differ.
 *
 * @param user        who authenticates the user, and whether tokens have a Max Age
 * @param device      how Microsoft Entra ID knows it
 * @param persistence of the browser session
 * @param frequency   what the policies ask for
 * @param newerFarm   whether AD FS is that of Windows Server 2016 rather than 2012 R2
 * @param atAdfs      the device on which the user signed in to AD FS
 * @param keep        what AD FS makes of Keep me signed in
 */
public record Situation(
        User user, Join device, Kept persistence, SignInPolicy frequency, boolean newerFarm, Join atAdfs, Keep keep) {

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

    /** Where a user is, as far as all ways of reading agree. */
    public static Situation of(Worlds worlds, Place where) {
        return new Situation(
                User.UNSTATED,
                where.device().join(),
                worlds.certainly(facts -> facts.find(BrowserSession.class, where)
                                .map(BrowserSession::kept)
                                .orElse(Kept.UNDECIDED))
                        .orElse(Kept.UNDECIDED),
                worlds.certainly(facts -> frequency(facts.all(Policy.class))).orElse(SignInPolicy.NONE),
                true,
                where.device().join(),
                Keep.OFF);
    }

    private static SignInPolicy frequency(List<Policy> policies) {
        if (policies.stream().anyMatch(Policy::isEveryTime)) {
            return SignInPolicy.EVERY_TIME;
        }
        return policies.isEmpty() ? SignInPolicy.NONE : SignInPolicy.PERIOD;
    }
}
