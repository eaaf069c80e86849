package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;

/**
 * How long a token is valid.
 *
 * @param least    until its end for certain; empty where nothing is
 * @param greatest from its end on no longer, for certain; empty where nothing is
 */
record Validity(Optional<Span> least, Optional<Span> greatest) {

    /** Of the token that is asked for. */
    static final Setting<Validity> SETTING = new Setting<>("lifetime of the token", "");

    static final Validity OPEN = new Validity(Optional.empty(), Optional.empty());

    static Validity exactly(Instant from, Lifetime lifetime) {
        return between(from, lifetime, lifetime);
    }

    static Validity between(Instant from, Lifetime least, Lifetime greatest) {
        return new Validity(Optional.of(Span.of(least, from, from)), Optional.of(Span.of(greatest, from, from)));
    }

    /** By default it is this, unless a policy is enforced, which by the other rule takes its place. */
    static void byDefault(String rule, String configured, Lifetime lifetime, Occasion now, Findings out) {
        out.settles(rule, "by default", SETTING, exactly(now.at(), lifetime));
        out.when(TokenLifetimePolicies.isEnforced(out)).outranks(configured, "configured", SETTING, rule);
    }

    /** As rules have settled it; where they disagree, any of theirs. */
    static Validity settled(Findings out) {
        return out.values(SETTING).stream().reduce(Validity::or).orElse(OPEN);
    }

    private Validity or(Validity other) {
        return new Validity(
                least.flatMap(a -> other.least.map(b -> a.until().isBefore(b.until()) ? a : b)),
                greatest.flatMap(a -> other.greatest.map(b -> a.until().isAfter(b.until()) ? a : b)));
    }

    Optional<Instant> end() {
        Optional<Instant> end = greatest.map(Span::until);
        return end.equals(least.map(Span::until)) ? end : Optional.empty();
    }

    /** The same and then for a while more. */
    Validity plus(Lifetime more) {
        return new Validity(least.map(it -> after(it, more)), greatest.map(it -> after(it, more)));
    }

    private static Span after(Span span, Lifetime more) {
        return Span.of(more, span.until(), span.until());
    }
}
