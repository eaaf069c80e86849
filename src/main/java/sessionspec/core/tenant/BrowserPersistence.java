package sessionspec.core.tenant;

import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/**
 * A Conditional Access policy that controls the persistence of browser sessions.
 *
 * @param allApps whether it covers all cloud apps
 * @param always  whether it makes them always persistent rather than never
 */
public record BrowserPersistence(boolean allApps, boolean always) implements Fact {

    /** There may be several. */
    @Override
    public Object key() {
        return this;
    }

    /** Whether it is known what it makes of a session, or what it makes of it if it works: of never in some apps only it is not. */
    public boolean decides() {
        return allApps || always;
    }

    public static boolean any(Occasion now) {
        return now.has(BrowserPersistence.class);
    }

    /** Whether there is one that makes them never persistent, even in some cloud apps only. */
    public static boolean never(Occasion now) {
        return now.has(BrowserPersistence.class, control -> !control.always());
    }
}
