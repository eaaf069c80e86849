package sessionspec.core.browser;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.browser.AbandonedPrompt.Interrupted;
import sessionspec.core.browser.PersistentSession.StoredCookies;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;

/** What one can look up about a browser. */
public enum BrowserObservation implements Observation {
    /** Whether the Stay signed in? prompt was shown at the last sign-in; open where no rule says. */
    STAY_PROMPT_SHOWN,
    /** Whether the browser's cookies are still on the device after it was closed; open where no rule says. */
    COOKIES_STORED,
    /** Whether a sign-in is logged as Interrupted with error 50140 just now. */
    INTERRUPTED;

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        return switch (this) {
            case STAY_PROMPT_SHOWN ->
                Observation.orOpen(facts.find(StayPrompt.class, where).map(StayPrompt::shown));
            case COOKIES_STORED ->
                Observation.orOpen(facts.find(StoredCookies.class, where).map(stored -> true));
            case INTERRUPTED ->
                facts.find(Interrupted.class, where).map(Interrupted::at).equals(Optional.of(now));
        };
    }
}
