package sessionspec.next.kernel;

import java.util.Set;

/** What is asked of what the user holds. A record; equal demands are one, whoever makes them. */
public interface Demand {

    /** What becomes of whoever asks when nothing meets it. */
    Answer.Kind otherwise();

    /** What a prompt then asks for. */
    default Set<Factor> factors() {
        return Set.of();
    }
}
