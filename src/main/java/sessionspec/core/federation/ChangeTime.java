package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Facts;

/** When a user's password was last changed, as far as a place off premises knows. */
record ChangeTime(String user, SyncPlace place, Instant time) implements Fact {

    static Optional<ChangeTime> in(SyncPlace place, String user, Facts facts) {
        return facts.find(ChangeTime.class, List.of(user, place));
    }

    /** Whether the user has a LastPasswordChangeTimestamp. */
    static boolean isSynced(String user, Facts facts) {
        return in(SyncPlace.ENTRA_ID, user, facts).isPresent();
    }

    @Override
    public Object key() {
        return List.of(user, place);
    }
}
