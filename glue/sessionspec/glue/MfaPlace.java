package sessionspec.glue;

import java.time.Instant;
import java.util.Map;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;
import sessionspec.core.tenant.TenantEvent.MfaRequired;

/** Where MFA is required, in the words of the features. */
interface MfaPlace {

    Map<String, MfaPlace> WORDS = Map.of(
            "the browser", (at, browser) -> new MfaRequired(at, browser, false),
            "another app in the browser", (at, browser) -> new MfaRequired(at, browser, true),
            "a non-browser app", (at, browser) -> new MfaRequired(at, browser.inApps(), false));

    /** MFA required there, on the device of the browser. */
    Event required(Instant at, Place browser);
}
