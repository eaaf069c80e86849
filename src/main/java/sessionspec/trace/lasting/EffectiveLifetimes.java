package sessionspec.trace.lasting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Lasting;
import sessionspec.catalogue.IdOrder;
import sessionspec.core.Situation.Keep;
import sessionspec.core.Situation.Servers;
import sessionspec.core.Situation.User;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Model;
import sessionspec.trace.Circumstances;
import sessionspec.trace.Circumstances.AtAdfs;
import sessionspec.trace.Circumstances.AtEntraId;
import sessionspec.trace.Circumstances.Frequency;
import sessionspec.trace.Circumstances.Persistence;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.EffectiveLifetime.Turn;
import sessionspec.trace.ObservedLifetime.Side;

/** Asks the model how long it lasts, in every situation. */
public final class EffectiveLifetimes {

    private static final List<User> USERS = List.of(User.MANAGED, User.FEDERATED, User.FEDERATED_WITH_MAX_AGE);
    private static final List<Join> DEVICES =
            List.of(Join.JOINED, Join.HYBRID_JOINED, Join.REGISTERED, Join.PERSONAL, Join.UNREGISTERED);
    private static final List<Side> AT_ADFS =
            List.of(Side.ADFS_SINGLE_SIGN_ON, Side.ADFS_REFRESH_TOKEN, Side.ADFS_TOKEN);

    private final Model model;

    private EffectiveLifetimes(Model model) {
        this.model = model;
    }

    public static List<EffectiveLifetime> of(Model model) {
        EffectiveLifetimes all = new EffectiveLifetimes(model);
        return situations().parallel().map(all::computed).toList();
    }

    private record Cell(Side side, Circumstances in) {
        Question question() {
            return in instanceof AtAdfs adfs ? Asked.of(adfs, side) : Asked.of((AtEntraId) in);
        }
    }

    private static Stream<Cell> situations() {
        List<Cell> all = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (User user : USERS) {
                for (Join device : DEVICES) {
                    for (Persistence persistence : Persistence.values()) {
                        if (persistence.isPossibleOn(device)) {
                            all.add(new Cell(Side.ENTRA_SESSION, new AtEntraId(frequency, user, device, persistence)));
                        }
                    }
                }
            }
        }
        for (Side side : AT_ADFS) {
            for (Servers farm : Servers.values()) {
                for (Join device : List.of(Join.UNREGISTERED, Join.REGISTERED, Join.JOINED)) {
                    for (Keep keep : Keep.values()) {
                        all.add(new Cell(side, new AtAdfs(farm, device, keep)));
                    }
                }
            }
        }
        return all.stream();
    }

    private EffectiveLifetime computed(Cell it) {
        Lasting lasting = Lasting.ofUnlocking(model, it.question());
        return new EffectiveLifetime(
                it.side(), it.in(), turns(lasting.idle(), lasting.from()), turns(lasting.used(), lasting.from()));
    }

    private static List<Turn> turns(List<sessionspec.ask.lasting.Turn> turns, Instant from) {
        return turns.stream()
                .map(turn -> new Turn(
                        Duration.between(from, turn.until()),
                        turn.isInclusive(),
                        turn.answer().kind(),
                        turn.over().stream()
                                .map(Arithmetic.Span::lifetime)
                                .distinct()
                                .sorted(Comparator.comparing(Lifetime::name))
                                .toList(),
                        turn.deciding().stream()
                                .map(Finding::rule)
                                .distinct()
                                .sorted(IdOrder.BY_NUMBER)
                                .toList(),
                        List.of(),
                        Optional.empty()))
                .toList();
    }
}
