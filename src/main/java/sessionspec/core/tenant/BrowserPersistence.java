package sessionspec.core.tenant;

import sessionspec.core.kernel.Fact;

/**
 * A Conditional Access policy that controls the persistence of browser sessions.
 *
 * @param allApps whether it covers all cloud apps
 * @param always  whether it makes them always persistent rather than never
 */
public record BrowserPersistence(boolean allApps, boolean always) implements Fact {}
