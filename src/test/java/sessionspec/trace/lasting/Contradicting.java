package sessionspec.trace.lasting;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sessionspec.core.Situation.SignInPolicy;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.trace.EffectiveLifetime;
import sessionspec.trace.Example;
import sessionspec.trace.ObservedLifetime;
import sessionspec.trace.Rule;

/**
 * What examples show that set nothing but what the situations tell apart: something ends by a period that the documents print,
 * earlier than the model says of the same situation, or later.
 */
public final class Contradicting {

    private Contradicting() {}

    public static List<ObservedLifetime> of(List<EffectiveLifetime> computed, List<Rule> rules) {
        Map<String, Example> examples = new HashMap<>();
        rules.forEach(rule -> rule.examples().forEach(example -> examples.put(example.id(), example)));
        return ObservedLifetime.of(rules).stream()
                .filter(shown -> shown.lifetime().origin() != Origin.CONFIGURED
                        && shown.under().frequency() != SignInPolicy.PERIOD
                        && !isTuned(examples.get(shown.example())))
                .filter(shown -> computed.stream()
                        .filter(it -> it.side() == shown.side()
                                && SameSituation.of(
                                        it.in(),
                                        shown.under(),
                                        VerifiedExamples.persistence(examples.get(shown.example()))))
                        .anyMatch(it -> !canEndAfter(it, shown.lifetime().length())))
                .toList();
    }

    /** Whether AD FS is set otherwise than by default, but for Keep me signed in. */
    private static boolean isTuned(Example example) {
        return example.moments().stream()
                .anyMatch(moment -> moment.event() instanceof PropertiesSet set
                        && set.properties().stream()
                                .anyMatch(property -> !property.name().equals(Property.ENABLE_KMSI.name())));
    }

    /** Not before it first ends unused, nor after it surely has, be it in use. */
    private static boolean canEndAfter(EffectiveLifetime it, Duration length) {
        boolean early =
                it.unused().isEmpty() || length.compareTo(it.unused().get(0).after()) < 0;
        boolean late = it.used().stream().anyMatch(turn -> !turn.isOpen() && length.compareTo(turn.after()) > 0);
        return !early && !late;
    }
}
