package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A demand on its way to the answer: who makes it, what was offered to meet it, and whether it waits or yields. */
final class Demanded {

    final Demand demand;
    final List<Finding> asking = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Finding> deferring = new ArrayList<>();
    /** The demands without which it is no matter, one for each who asks so. */
    final List<Demanded> leaders = new ArrayList<>();

    /**
     * What was held against the demand.
     *
     * @param against what ended or rejected the thing offered, if something did
     * @param counts  whether it meets the demand
     */
    record Offer(Finding finding, Optional<Finding> against, boolean lasting, boolean counts) {}

    Demanded(Demand demand) {
        this.demand = demand;
    }

    boolean isMet() {
        return offers.stream().anyMatch(Offer::counts);
    }

    /** Whether it is unmet and matters: to somebody who asks for it on its own, or beside another that stands. */
    boolean stands() {
        return !isMet() && (leaders.size() < asking.size() || leaders.stream().anyMatch(Demanded::stands));
    }

    /** It waits only where something that was offered has not been ended, so never for what nobody gave. */
    boolean waits() {
        return !deferring.isEmpty() && offers.stream().anyMatch(Offer::lasting);
    }

    Answer.Kind comesTo() {
        return waits() ? Answer.Kind.DEFERRED : demand.otherwise();
    }

    /** The findings by which it is met. */
    List<Finding> meeting() {
        return offers.stream().filter(Offer::counts).map(Offer::finding).toList();
    }

    /** The findings that let it stand: who asks, what does not suffice, and what ended or rejected that which would have. */
    List<Finding> grounds() {
        List<Finding> grounds = new ArrayList<>(asking);
        for (Offer offer : offers) {
            grounds.add(offer.finding());
            offer.against().filter(it -> offer.finding().holds()).ifPresent(grounds::add);
        }
        grounds.addAll(waits() ? deferring : List.of());
        return grounds;
    }
}
