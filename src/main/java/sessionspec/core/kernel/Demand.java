package sessionspec.core.kernel;

import java.util.Set;

/** What is asked of what the user holds. A record; equal demands are one, whoever makes them. */
public interface Demand {

    /** What becomes of whoever asks when nothing meets it. */
    Answer.Kind otherwise();

    /** What a prompt then asks for. */
    default Set<Factor> factors() {
        return Set.of();
    }

    /** One without which whoever asks is turned down. */
    interface OrRefused extends Demand {
        @Override
        default Answer.Kind otherwise() {
            return Answer.Kind.REFUSED;
        }
    }

    /** One that a prompt meets, for the first factor unless it says another. */
    interface Prompt extends Demand {
        @Override
        default Answer.Kind otherwise() {
            return Answer.Kind.PROMPTED;
        }

        default Factor factor() {
            return Factor.FIRST_FACTOR;
        }

        @Override
        default Set<Factor> factors() {
            return Set.of(factor());
        }
    }
}
