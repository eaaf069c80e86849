package sessionspec.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.Situation;
import sessionspec.core.adfs.AdfsEvent;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.evidence.Moment;

/**
 * How long something lasted in the end, in one situation: at the very instant at which a period ended the user, the
 * browser or the application was asked or refused because of it.
 */
public record ObservedLifetime(Side side, Situation under, Lifetime lifetime, Answer.Kind outcome, String example) {

    public enum Side {
        ENTRA_SESSION(AccessRequested.class),
        ADFS_SINGLE_SIGN_ON(AdfsEvent.AdfsRequested.class),
        ADFS_REFRESH_TOKEN(AdfsEvent.RefreshTokenPresented.class),
        ADFS_TOKEN(AdfsEvent.TokenPresented.class);

        private final Class<? extends Event> asked;

        Side(Class<? extends Event> asked) {
            this.asked = asked;
        }

        public static Optional<Side> of(Event event) {
            return Stream.of(values())
                    .filter(side -> side.asked.isInstance(event))
                    .findFirst();
        }
    }

    /** Each that the verified examples show, in their order; of equal ones the first. */
    public static List<ObservedLifetime> of(List<Rule> rules) {
        Map<List<Object>, ObservedLifetime> all = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .filter(example -> example.status() == Status.VERIFIED)
                .flatMap(example -> example.moments().stream().flatMap(moment -> in(moment, example.id())))
                .forEach(it -> all.putIfAbsent(it.withoutExample(), it));
        return List.copyOf(all.values());
    }

    private static Stream<ObservedLifetime> in(Moment moment, String example) {
        Answer.Kind outcome = moment.decision().answer().kind();
        if (outcome == Answer.Kind.LET_IN || outcome == Answer.Kind.UNSAID) {
            return Stream.empty();
        }
        return Side.of(moment.event()).stream()
                .flatMap(side -> moment.decision().governing().stream()
                        .flatMap(finding -> ended(finding).stream())
                        .map(lifetime -> new ObservedLifetime(side, moment.under(), lifetime, outcome, example)));
    }

    private List<Object> withoutExample() {
        return List.of(side, under, outcome, lifetime.name(), lifetime.length());
    }

    private static Optional<Lifetime> ended(Finding finding) {
        return finding.arithmetic()
                .filter(it -> it instanceof Arithmetic.Span
                        && !it.holds()
                        && it.past().isZero())
                .flatMap(Arithmetic::declared);
    }
}
