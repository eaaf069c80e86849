package sessionspec.trace.lasting;

import java.util.Set;
import sessionspec.core.Situation;
import sessionspec.core.Situation.SignInPolicy;
import sessionspec.core.Situation.User;
import sessionspec.core.kernel.BrowserSession.Kept;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.trace.Circumstances;
import sessionspec.trace.Circumstances.AtAdfs;
import sessionspec.trace.Circumstances.AtEntraId;
import sessionspec.trace.Circumstances.Frequency;
import sessionspec.trace.Circumstances.Persistence;

/** Whether what an example tells is a situation that the model computed for. */
final class SameSituation {

    /**
     * Whether an example was in the circumstances that the model computed for.
     *
     * @param controls what its policies say of persistence
     */
    static boolean of(Circumstances in, Situation under, Set<BrowserPersistence> controls) {
        if (in instanceof AtAdfs adfs) {
            return adfs.farm() == under.farm()
                    && adfs.keep() == under.keep()
                    && isKnownAlike(adfs.device(), under.device());
        }
        AtEntraId entra = (AtEntraId) in;
        boolean sameUser =
                entra.user() == under.user() || entra.user() == User.MANAGED && under.user() == User.UNSTATED;
        return sameUser
                && entra.device() == under.device()
                && isAsked(entra.frequency(), under.frequency())
                && isDecided(entra.persistence(), under.persistence(), controls);
    }

    /** Whether the model computed for such circumstances, whoever the user is and whatever the device. */
    static boolean ofSomebody(Circumstances in, Situation under, Set<BrowserPersistence> controls) {
        User user = in instanceof AtEntraId entra ? entra.user() : under.user();
        Join device = in instanceof AtAdfs adfs ? adfs.device() : ((AtEntraId) in).device();
        return of(
                in,
                new Situation(user, device, under.persistence(), under.frequency(), under.farm(), under.keep()),
                controls);
    }

    /** To AD FS a personal device is one that is not registered. */
    private static boolean isKnownAlike(Join one, Join other) {
        return one == other || one == Join.UNREGISTERED && other == Join.PERSONAL;
    }

    private static boolean isAsked(Frequency frequency, SignInPolicy policy) {
        return switch (policy) {
            case NONE -> frequency == Frequency.NO_POLICY;
            case EVERY_TIME -> frequency == Frequency.EVERY_TIME;
            case PERIOD -> frequency.period().isPresent();
        };
    }

    private static boolean isDecided(Persistence persistence, Kept kept, Set<BrowserPersistence> controls) {
        return switch (persistence) {
            case UNDECIDED -> kept == Kept.UNDECIDED && controls.isEmpty();
            // Of where an example asked, and what it did since the log-in, nothing is known here.
            case NO_SESSION, NO_BROWSER -> false;
            case ANSWERED_NO -> kept == Kept.NO && controls.isEmpty();
            case ANSWERED_YES -> kept == Kept.YES && controls.isEmpty();
            case NEVER -> controls.equals(Set.of(new BrowserPersistence(true, false)));
            case ALWAYS -> controls.equals(Set.of(new BrowserPersistence(true, true)));
        };
    }
}
