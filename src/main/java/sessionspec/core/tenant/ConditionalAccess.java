package sessionspec.core.tenant;

import sessionspec.core.kernel.Occasion;

/** Conditional Access as such, whatever its policies are for. */
public final class ConditionalAccess {

    private ConditionalAccess() {}

    /** Whether there is any policy of it. */
    public static boolean isEnabled(Occasion now) {
        return !now.all(Policy.class).isEmpty()
                || !now.all(BrowserPersistence.class).isEmpty();
    }
}
