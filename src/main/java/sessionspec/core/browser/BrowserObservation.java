package sessionspec.core.browser;

import java.time.Instant;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;

/** What one can look up about a browser. */
public enum BrowserObservation implements Observation {
    /** Whether the Stay signed in? prompt was shown at the last sign-in; open where no rule says. */
    STAY_PROMPT_SHOWN {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return facts.find(StayPrompt.class, where)
                    .<Object>map(StayPrompt::shown)
                    .orElse("open");
        }
    },
    /** Whether the browser's cookies are still on the device after it was closed. */
    COOKIES_STORED {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return facts.find(StoredCookies.class, where).isPresent();
        }
    },
    /** Whether a sign-in is logged as Interrupted with error 50140 just now. */
    INTERRUPTED {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return facts.find(Interrupted.class, where)
                    .filter(logged -> logged.at().equals(now))
                    .isPresent();
        }
    }
}
