package sessionspec.next.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.next.kernel.Facts;
import sessionspec.next.kernel.Observation;
import sessionspec.next.kernel.Place;

/** What one can look up about tokens. */
public enum TokenObservation implements Observation {
    /** When the PRT was last refreshed. */
    PRT_REFRESHED {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return prt(facts, where).<Object>map(Prt::refreshed).orElse("none");
        }
    };

    private static Optional<Prt> prt(Facts facts, Place where) {
        return facts.find(Prt.class, Prt.key(where.user(), where.device()));
    }
}
