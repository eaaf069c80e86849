package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Facts;

/** When a user's password was last changed, as far as a place off premises knows. */
record ChangeTime(String user, SyncPlace place, Instant time) implements Fact {

    @Override
    public Object key() {
        return key(user, place);
    }

    private static Object key(String user, SyncPlace place) {
        return List.of(user, place);
    }

    static Optional<ChangeTime> in(SyncPlace place, String user, Facts facts) {
        return facts.find(ChangeTime.class, key(user, place));
    }

    /** LastPasswordChangeTimestamp. */
    static Optional<ChangeTime> synced(String user, Facts facts) {
        return in(SyncPlace.ENTRA_ID, user, facts);
    }
}
