package sessionspec.next.tenant;

import sessionspec.next.kernel.Fact;

/**
 * A Conditional Access policy that controls the persistence of browser sessions.
 *
 * @param allApps whether it covers all cloud apps
 * @param always  whether it makes them always persistent rather than never
 */
public record BrowserPersistence(boolean allApps, boolean always) implements Fact {}
