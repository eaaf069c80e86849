package sessionspec.core.tokens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.core.kernel.Lifetimes;

/** The range from which the default lifetime of an access token is drawn, by the rule that says so. */
record DrawnLifetime(String rule, Lifetime greatest) {

    /** Of every draw: what is called long lived with CAE is no shorter than what is not. */
    private static final Lifetime LEAST = Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST.get();

    private static final DrawnLifetime GENERAL =
            new DrawnLifetime("ACC-6", Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST.get());
    private static final DrawnLifetime WITH_CAE = new DrawnLifetime("ACC-9", Lifetimes.CAE_ACCESS_TOKEN_MAXIMUM.get());

    static DrawnLifetime of(TokenRequested request) {
        return request.negotiatesCae() ? WITH_CAE : GENERAL;
    }

    /** As it was drawn, or anything in the range. */
    Validity validity(TokenRequested request) {
        Optional<Lifetime> drawn = request.drawn()
                .map(it -> new Lifetime("Access token", it, "ACC-2", Lifetime.Kind.DEFAULT, Origin.CONFIGURED));
        return Validity.between(request.at(), drawn.orElse(LEAST), drawn.orElse(greatest));
    }

    /** What a draw is held against. */
    List<Bound> bounds(TokenRequested request) {
        return request.drawn().stream()
                .flatMap(drawn -> Stream.of(Bound.atLeast(LEAST, drawn), Bound.atMost(greatest, drawn)))
                .toList();
    }
}
