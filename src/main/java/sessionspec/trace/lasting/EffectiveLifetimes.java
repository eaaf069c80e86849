package sessionspec.trace.lasting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.catalogue.IdOrder;
import sessionspec.core.Situation.Keep;
import sessionspec.core.Situation.User;
import sessionspec.core.adfs.Farm;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Verb;
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

    /** What follows from answers before is no reason for this one. */
    private static final Set<Verb> EFFECTS = Set.of(Verb.GIVES, Verb.RENEWS, Verb.DROPS);

    private final Model model;
    private final List<Duration> candidates;
    private final Duration horizon;

    private EffectiveLifetimes(Model model, List<Lifetime> declared) {
        this.model = model;
        this.candidates = Stream.concat(
                        declared.stream().map(Lifetime::length),
                        Arrays.stream(Frequency.values()).flatMap(it -> it.period().stream()))
                .distinct()
                .sorted()
                .toList();
        this.horizon = horizon(declared);
    }

    /** How far one looks: a day longer than any period that is declared, since by then each that does not move has ended. */
    public static Duration horizon(List<Lifetime> declared) {
        return declared.stream()
                .map(Lifetime::length)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO)
                .plusDays(1);
    }

    /**
     * Of every situation, the commonest first.
     *
     * @param declared every period that the core declares
     */
    public static List<EffectiveLifetime> of(Model model, List<Lifetime> declared) {
        EffectiveLifetimes all = new EffectiveLifetimes(model, declared);
        return situations().parallel().map(all::computed).toList();
    }

    private record Asked(Side side, Circumstances in) {
        Tale tale() {
            return in instanceof AtAdfs adfs ? Tale.of(adfs, side) : Tale.of((AtEntraId) in);
        }
    }

    private static Stream<Asked> situations() {
        List<Asked> all = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (User user : USERS) {
                for (Join device : DEVICES) {
                    for (Persistence persistence : Persistence.values()) {
                        if (persistence.isPossibleOn(device)) {
                            all.add(new Asked(Side.ENTRA_SESSION, new AtEntraId(frequency, user, device, persistence)));
                        }
                    }
                }
            }
        }
        for (Side side : AT_ADFS) {
            for (Farm.Version farm : List.of(Farm.Version.WINDOWS_SERVER_2016, Farm.Version.WINDOWS_SERVER_2012_R2)) {
                for (Join device : List.of(Join.UNREGISTERED, Join.REGISTERED, Join.JOINED)) {
                    for (Keep keep : Keep.values()) {
                        all.add(new Asked(side, new AtAdfs(farm, device, keep)));
                    }
                }
            }
        }
        return all.stream();
    }

    private EffectiveLifetime computed(Asked it) {
        Ends ends = new Ends(model, it.tale(), candidates, horizon);
        List<Ends.End> unused = ends.unused();
        return new EffectiveLifetime(
                it.side(),
                it.in(),
                unused.stream().map(EffectiveLifetimes::turn).toList(),
                ends.used(unused).map(EffectiveLifetimes::turn).toList());
    }

    private static Turn turn(Ends.End end) {
        List<Arithmetic.Span> over = end.decision().findings().stream()
                .flatMap(finding -> endsNow(finding, end).stream())
                .toList();
        boolean inclusive = !over.isEmpty() && over.stream().allMatch(Arithmetic.Span::endIncluded);
        Duration after = Duration.between(Tale.BEGIN, end.at());
        return new Turn(
                inclusive ? after.minus(Ends.STEP) : after,
                inclusive,
                end.decision().answer().kind(),
                over.stream()
                        .map(Arithmetic.Span::lifetime)
                        .distinct()
                        .sorted(Comparator.comparing(Lifetime::name))
                        .toList(),
                deciding(end),
                List.of(),
                Optional.empty());
    }

    /** Those whose period ends just then, or where none of the deciding ones has one, all that decide. */
    private static List<String> deciding(Ends.End end) {
        List<Finding> governing = end.decision().governing().stream()
                .filter(finding -> !EFFECTS.contains(finding.verb()))
                .toList();
        List<Finding> now = governing.stream()
                .filter(finding -> endsNow(finding, end).isPresent())
                .toList();
        return (now.isEmpty() ? governing : now)
                .stream()
                        .map(Finding::rule)
                        .distinct()
                        .sorted(IdOrder.BY_NUMBER)
                        .toList();
    }

    /** The period that ends just then, or a minute before if its last instant still counts. */
    private static Optional<Arithmetic.Span> endsNow(Finding finding, Ends.End end) {
        return finding.arithmetic()
                .map(it -> it instanceof Arithmetic.Span span ? span : null)
                .filter(Objects::nonNull)
                .filter(span -> !span.holds()
                        && span.until()
                                .plus(span.endIncluded() ? Ends.STEP : Duration.ZERO)
                                .equals(end.at()));
    }
}
