package sessionspec.core.kernel;

/** A session of a browser with Microsoft Entra ID, in which factors and tokens live. */
public record BrowserSession(Place place, Kept kept) implements Placed {

    /** Whether it persists, as whatever happens decides it; unset where nobody does. */
    public static final Setting<Boolean> PERSISTS = new Setting<>("browser session persists", "", Boolean.class);

    /** Whether it is kept when the browser is closed. */
    public enum Kept {
        UNDECIDED,
        YES,
        /** It is, since a federation service says so. */
        CLAIMED,
        NO
    }

    /** Whether somebody has decided. */
    public boolean isDecided() {
        return kept != Kept.UNDECIDED;
    }

    public boolean isKept() {
        return kept == Kept.YES || kept == Kept.CLAIMED;
    }

    public BrowserSession decided(Kept as) {
        return new BrowserSession(place, as);
    }
}
