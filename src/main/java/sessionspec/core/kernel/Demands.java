package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is demanded, in the order in which it was, and the answer that it comes to. */
final class Demands {

    private final List<Demanded> all = new ArrayList<>();
    private Optional<Answer> answer = Optional.empty();

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<Demanded> find(Demand demand) {
        return all.stream().filter(one -> one.demand.equals(demand)).findFirst();
    }

    /** The demand among those made; made now if it was not. */
    Demanded made(Demand demand) {
        if (answer.isPresent()) {
            throw new IllegalStateException("what follows from the answer asks for nothing more");
        }
        return find(demand).orElseGet(() -> {
            Demanded made = new Demanded(demand);
            all.add(made);
            return made;
        });
    }

    @SuppressWarnings("unchecked") // looked at before
    <D extends Demand> List<D> of(Class<D> kind) {
        List<D> found = new ArrayList<>();
        for (Demanded one : all) {
            if (kind.isInstance(one.demand)) {
                found.add((D) one.demand);
            }
        }
        return found;
    }

    /** Those of any of the kinds. */
    List<Demanded> ofAny(Class<?>... kinds) {
        return all.stream()
                .filter(one -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(one.demand)))
                .toList();
    }

    /** What meets any of them. */
    static List<Demanded.Offer> counting(List<Demanded> demands) {
        return demands.stream()
                .flatMap(demanded -> demanded.offers.stream())
                .filter(Demanded.Offer::counts)
                .toList();
    }

    /** Nothing more will be asked for or met. */
    void close() {
        answer = Optional.of(answer());
    }

    /** As far as demands have been made and met. */
    Answer answer() {
        return answer.orElseGet(this::judged);
    }

    private Answer judged() {
        Answer.Kind gravest = Answer.Kind.LET_IN;
        for (Demanded one : all) {
            Answer.Kind kind = one.stands() ? one.comesTo() : Answer.Kind.LET_IN;
            gravest = kind.compareTo(gravest) > 0 ? kind : gravest;
        }
        return switch (gravest) {
            case LET_IN -> Answer.LET_IN;
            case PROMPTED, DEFERRED -> Answer.of(gravest, factors());
            default -> Answer.of(gravest, Set.of());
        };
    }

    /** Those of all demands that stand, also of those that come to less than others. */
    private Set<Factor> factors() {
        Set<Factor> factors = new HashSet<>();
        all.stream().filter(Demanded::stands).forEach(one -> factors.addAll(one.demand.factors()));
        return factors;
    }

    List<Finding> governing() {
        Answer.Kind kind = answer().kind();
        List<Finding> governing = new ArrayList<>();
        for (Demanded one : all) {
            if (kind == Answer.Kind.LET_IN) {
                governing.addAll(one.meeting());
            } else if (one.stands() && one.comesTo() == kind) {
                governing.addAll(one.grounds());
            }
        }
        return governing;
    }
}
