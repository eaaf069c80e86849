package sessionspec.trace;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sessionspec.catalogue.Discrepancy;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;
import sessionspec.evidence.Moment;

/**
 * Where a declared period or limit is used: what to look at if it became another.
 *
 * @param rules         ids of the rules that reckon with it, its own first
 * @param examples      ids of the examples in which an answer, an effect or advice goes by it once half of it has passed
 * @param effective     where it decides how long something lasts
 * @param readings      ids of what the title of its rule rests on: what the number is the length of is ours as well
 * @param discrepancies ids of those about it: its rule cites them, and one of these examples pins them
 */
public record LifetimeUse(
        Lifetime lifetime,
        List<String> rules,
        List<String> examples,
        List<EffectiveLifetime> effective,
        List<String> readings,
        List<String> discrepancies) {

    static List<LifetimeUse> of(Traceability result) {
        Map<Lifetime, Set<String>> rules = new HashMap<>();
        Map<Lifetime, Set<String>> examples = new HashMap<>();
        for (Example example : result.examples()) {
            for (Moment moment : example.moments()) {
                for (Finding finding : moment.decision().findings()) {
                    Optional<Lifetime> lifetime = finding.arithmetic().flatMap(Arithmetic::declared);
                    lifetime.ifPresent(it -> add(rules, it, finding.rule()));
                    lifetime.filter(it -> rests(moment, finding)).ifPresent(it -> add(examples, it, example.id()));
                }
            }
        }
        return result.lifetimes().stream()
                .map(lifetime -> new LifetimeUse(
                        lifetime,
                        Stream.concat(Stream.of(lifetime.rule()), rules.getOrDefault(lifetime, Set.of()).stream())
                                .distinct()
                                .toList(),
                        List.copyOf(examples.getOrDefault(lifetime, Set.of())),
                        result.effective().stream()
                                .filter(it -> it.endsBy(lifetime))
                                .toList(),
                        cited(result, lifetime, Rule::readings),
                        discrepancies(result, lifetime, examples.getOrDefault(lifetime, Set.of()))))
                .toList();
    }

    private static List<String> discrepancies(Traceability result, Lifetime lifetime, Set<String> examples) {
        List<String> cited = cited(result, lifetime, Rule::discrepancies);
        return result.discrepancies().stream()
                .filter(it -> cited.contains(it.id()) && it.examples().stream().anyMatch(examples::contains))
                .map(Discrepancy::id)
                .toList();
    }

    private static List<String> cited(Traceability result, Lifetime lifetime, Function<Rule, List<String>> by) {
        return result.rules().stream()
                .filter(rule -> rule.id().equals(lifetime.rule()))
                .flatMap(rule -> by.apply(rule).stream())
                .toList();
    }

    private static void add(Map<Lifetime, Set<String>> all, Lifetime lifetime, String id) {
        all.computeIfAbsent(lifetime, it -> new LinkedHashSet<>()).add(id);
    }

    /** Whether what came of it goes by the numbers, and half of the period has passed, so that a shorter one might matter. */
    private static boolean rests(Moment moment, Finding finding) {
        boolean effective = finding.verb().compareTo(Verb.DEFERS) > 0
                || moment.decision().governing().contains(finding);
        return effective && finding.arithmetic().filter(Arithmetic::isHalfOver).isPresent();
    }
}
