package sessionspec.core.kernel;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Fact.Placed;

/** A session of a browser with Microsoft Entra ID, in which factors and tokens live. */
public record BrowserSession(Place place, Kept kept) implements Placed {

    /** Whether it persists, as whatever happens decides it; unset where nobody does. */
    public static final Setting<Boolean> PERSISTS = new Setting<>("browser session persists", "");

    /** Whether it is kept when the browser is closed. */
    public enum Kept {
        UNDECIDED,
        YES,
        /** It is, since a federation service says so. */
        CLAIMED,
        NO
    }

    /** That of the browser there, also when it has ended. */
    public static Optional<BrowserSession> of(Place place, Occasion now) {
        return now.find(BrowserSession.class, place);
    }

    public boolean isDecided() {
        return kept != Kept.UNDECIDED;
    }

    public boolean isKept() {
        return kept == Kept.YES || kept == Kept.CLAIMED;
    }

    public BrowserSession decided(boolean kept) {
        return new BrowserSession(place, kept ? Kept.YES : Kept.NO);
    }

    public record BrowserClosed(Instant at, Place place) implements PlacedEvent {}

    public record StaySignedInAnswered(Instant at, Place place, boolean stay) implements PlacedEvent {}
}
