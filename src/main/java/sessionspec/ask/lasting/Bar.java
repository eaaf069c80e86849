package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Lifetime;

/**
 * A period from when to when it ran, for a drawing.
 *
 * @param until when it would have ended by itself
 * @param to    when it ended: then, or before if something happened; never after {@code until}
 * @param rule  id of the rule by which it ended, or of the rule whose it is
 * @param perhaps whether another period may be meant instead, which of them the documents do not say
 */
public record Bar(
        Lifetime lifetime,
        Instant from,
        Instant until,
        Instant to,
        End end,
        boolean endIncluded,
        String rule,
        boolean decides,
        boolean perhaps) {

    /** What ends a period. */
    public enum End {
        /** Its time has passed. */
        TIME,
        BEGUN_ANEW,
        /** Something happened. */
        HAPPENED
    }

    /** Of all periods that the answers tell of, those of one kind one after the other. */
    static List<Bar> of(Lasting lasting, List<Turn> turns, List<Limit> limits) {
        return new Bars(lasting, turns, limits).all();
    }

    /** The same, begun anew before it ended, if it was still running then. */
    Bar cut(Instant anew) {
        boolean runs = anew.isBefore(to) || endIncluded && anew.equals(until);
        return runs ? new Bar(lifetime, from, until, anew, End.BEGUN_ANEW, endIncluded, rule, decides, perhaps) : this;
    }
}
