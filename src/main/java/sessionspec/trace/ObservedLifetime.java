package sessionspec.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Lifetime;
import sessionspec.evidence.Moment;

/**
 * How long something lasted in the end, in one situation: at the very instant at which a period ended the user, the
 * browser or the application was asked or refused because of it.
 *
 * @param side     what it was that ended
 * @param under    the situation
 * @param lifetime the period that decided
 * @param outcome  what came of it
 * @param example  id of the example that shows it
 */
public record ObservedLifetime(Side side, Situation under, Lifetime lifetime, Answer.Kind outcome, String example) {

    /** What can end. */
    public enum Side {
        ENTRA_SESSION("kernel.AccessRequested"),
        ADFS_SINGLE_SIGN_ON("adfs.AdfsRequested"),
        ADFS_REFRESH_TOKEN("adfs.RefreshTokenPresented"),
        ADFS_TOKEN("adfs.TokenPresented");

        private final String asked;

        Side(String asked) {
            this.asked = asked;
        }

        private static Optional<Side> of(String kind) {
            return Stream.of(values()).filter(side -> side.asked.equals(kind)).findFirst();
        }
    }

    /** Each that the verified examples show, in their order; of equal ones the first. */
    static List<ObservedLifetime> of(List<Rule> rules) {
        List<ObservedLifetime> all = new ArrayList<>();
        for (Rule rule : rules) {
            for (Example example : rule.examples()) {
                if (example.status() == Status.VERIFIED) {
                    example.moments().forEach(moment -> add(all, moment, example.id()));
                }
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<ObservedLifetime> all, Moment moment, String example) {
        Optional<Side> side = Side.of(moment.kind());
        Answer.Kind outcome = moment.decision().answer().kind();
        if (side.isEmpty() || outcome == Answer.Kind.LET_IN || outcome == Answer.Kind.UNSAID) {
            return;
        }
        moment.decision().governing().stream()
                .flatMap(finding -> ended(finding).stream())
                .map(lifetime -> new ObservedLifetime(side.get(), moment.under(), lifetime, outcome, example))
                .filter(it -> all.stream().noneMatch(it::equalsButForTheExample))
                .forEach(all::add);
    }

    private boolean equalsButForTheExample(ObservedLifetime other) {
        return side == other.side
                && under.equals(other.under)
                && outcome == other.outcome
                && lifetime.name().equals(other.lifetime.name())
                && lifetime.length().equals(other.lifetime.length());
    }

    private static Optional<Lifetime> ended(Finding finding) {
        return finding.arithmetic()
                .filter(it -> it instanceof Arithmetic.Span span
                        && !span.holds()
                        && span.asked().equals(span.until()))
                .map(it -> ((Arithmetic.Span) it).lifetime());
    }
}
