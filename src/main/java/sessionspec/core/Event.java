package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Something that happens at an instant. */
public sealed interface Event {

    Instant at();

    /** What kind of event it is, for whoever tells it to a reader. */
    EventKind kind();

    /**
     * The user gives credentials to Microsoft Entra ID, asked or unasked.
     *
     * @param factors what the user proved
     */
    record SignedIn(Instant at, Device device, Set<Factor> factors) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SIGNED_IN;
        }
    }

    /** The user answers the stay-signed-in prompt. */
    record StaySignedInAnswered(Instant at, boolean stay) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.STAY_SIGNED_IN_ANSWERED;
        }
    }

    /** The user logs in to the device itself. */
    record DeviceLoggedIn(Instant at, Device device, Set<Factor> factors) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_LOGGED_IN;
        }
    }

    record DeviceLocked(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_LOCKED;
        }
    }

    record DeviceUnlocked(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_UNLOCKED;
        }
    }

    /** A native app authenticates through the WAM plug-in. */
    record NativeAppAuthenticated(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.NATIVE_APP_AUTHENTICATED;
        }
    }

    record PostureChanged(Instant at, Change change) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.POSTURE_CHANGED;
        }
    }

    record BrowserClosed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.BROWSER_CLOSED;
        }
    }

    /** The app opens a session of its own with the client, and until it ends does not send the client back. */
    record AppSessionStarted(Instant at, Duration lifetime) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.APP_SESSION_STARTED;
        }
    }

    /** A persistent browser stores a token of this lifetime. */
    record TokenCached(Instant at, Duration lifetime) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKEN_CACHED;
        }
    }

    record CachedTokenPresented(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.CACHED_TOKEN_PRESENTED;
        }
    }

    /** Somebody looks at the tenant's configuration. */
    record ConfigurationReviewed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.CONFIGURATION_REVIEWED;
        }
    }

    /**
     * A client asks for a resource.
     *
     * @param user          whose request
     * @param app           the resource
     * @param client        the kind of client
     * @param interactive   whether the user is there, rather than background work
     * @param circumstances what policies may single out about it
     */
    record AccessRequested(
            Instant at, String user, App app, Client client, boolean interactive, Set<Circumstance> circumstances)
            implements Event {
        @Override
        public EventKind kind() {
            return interactive ? EventKind.ACCESS_REQUESTED : EventKind.BACKGROUND_REQUESTED;
        }
    }

    // reauthentication

    /** Something requires MFA of the user. */
    record MfaRequired(Instant at, MfaPlace place) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.MFA_REQUIRED;
        }
    }

    /** An administrator takes back what was remembered of the user's MFA. */
    record MfaSessionsRevoked(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.MFA_SESSIONS_REVOKED;
        }
    }

    /** The user leaves the stay-signed-in prompt without an answer. */
    record StaySignedInAbandoned(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.STAY_SIGNED_IN_ABANDONED;
        }
    }

    /** The user goes on from one app, or from the browser, to another and relies on single sign-on. */
    record AppSwitched(Instant at, Switch to) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.APP_SWITCHED;
        }
    }

    /** The user works on the device. */
    record DeviceUsed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_USED;
        }
    }

    /**
     * The compliance of a device is measured against BitLocker and Secure Boot.
     *
     * @param managed whether the device can be measured at all
     */
    record ComplianceMeasured(Instant at, boolean managed, boolean bitLocker, boolean secureBoot) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.COMPLIANCE_MEASURED;
        }
    }

    /** Somebody asks whether a device counts as managed. */
    record DeviceAssessed(Instant at, Device device, boolean compliant) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_ASSESSED;
        }
    }

    /** Conditional Access asks the browser which device it runs on. */
    record DeviceAuthenticationAsked(Instant at, WebBrowser browser) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_AUTHENTICATION_ASKED;
        }
    }

    /** The browser opens an app under App Enforced Restrictions. */
    record RestrictedAppOpened(Instant at, WebBrowser browser, boolean compliant) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.RESTRICTED_APP_OPENED;
        }
    }

    /**
     * Edge on a compliant device opens an app under Conditional Access.
     *
     * @param sameIdentity whether the identity that asks is that of the profile
     */
    record ProtectedAppOpened(Instant at, WebBrowser browser, boolean sameIdentity) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.PROTECTED_APP_OPENED;
        }
    }

    /** Something happens that security defaults are about. */
    record SecurityOccasionArose(Instant at, SecurityOccasion occasion) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SECURITY_OCCASION;
        }
    }

    /** Somebody looks at what is configured for one scenario. */
    record ScenarioReviewed(Instant at, Circumstance scenario) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SCENARIO_REVIEWED;
        }
    }

    /** Somebody looks at how MFA is remembered. */
    record MfaSettingsReviewed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.MFA_SETTINGS_REVIEWED;
        }
    }
}
