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

    /** One for which a prompt asks for the first factor. */
    interface OfFirstFactor extends Demand {
        @Override
        default Answer.Kind otherwise() {
            return Answer.Kind.PROMPTED;
        }

        @Override
        default Set<Factor> factors() {
            return Set.of(Factor.FIRST_FACTOR);
        }
    }
}
