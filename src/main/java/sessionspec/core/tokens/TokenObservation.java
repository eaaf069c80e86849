package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;

/** What one can look up about tokens. */
public enum TokenObservation implements Observation {
    /** When the PRT was last refreshed. */
    PRT_REFRESHED {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return prt(facts, where).<Object>map(Prt::refreshed).orElse("none");
        }
    },
    /** Whether the PRT was renewed just now, by use or otherwise, and holds. */
    PRT_RENEWED {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return prt(facts, where)
                    .filter(prt -> prt.renewed().equals(now) && facts.holds(prt))
                    .isPresent();
        }
    },
    /** Whether the device was last measured to be compliant. */
    COMPLIANT {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return facts.find(Compliance.class, where.device())
                    .<Object>map(Compliance::compliant)
                    .orElse("none");
        }
    },
    /** Whether the device counts as managed. */
    MANAGED {
        @Override
        public Object of(Facts facts, Place where, Instant now) {
            return facts.find(Management.class, where.device())
                    .<Object>map(Management::managed)
                    .orElse("none");
        }
    };

    private static Optional<Prt> prt(Facts facts, Place where) {
        return facts.find(Prt.class, Prt.key(where.user(), where.device()));
    }
}
