package sessionspec.next.kernel;

/** A session of a browser with Microsoft Entra ID, in which factors and tokens live. */
public record BrowserSession(Place place, Kept kept) implements Fact {

    /** Whether it is kept when the browser is closed. */
    public enum Kept {
        UNDECIDED,
        YES,
        NO
    }

    @Override
    public Object key() {
        return place;
    }
}
