package sessionspec.next.tenant;

import sessionspec.next.kernel.Occasion;

/** What the tenant has paid for. */
public enum Licence {
    FREE,
    P1,
    P2,
    MICROSOFT_365_BUSINESS;

    /** The one that is told of, or one that suffices. */
    public static Licence of(Occasion now) {
        return now.find(Licensed.class).map(Licensed::licence).orElse(P1);
    }
}
