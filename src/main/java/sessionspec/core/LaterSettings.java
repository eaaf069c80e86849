package sessionspec.core;

import java.util.List;
import sessionspec.core.TokenFacts.Token;

/** What a setting made later does to a token that exists already. Implements TLP-8. */
final class LaterSettings implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.TokenPresented shown)) {
            return List.of();
        }
        return state.tokens().token(shown.kindOfToken()).stream()
                .filter(token -> changed(state.tokens(), token))
                .map(token -> Finding.of("TLP-8", Outcome.SATISFIED, Reason.TOKEN_KEEPS_ITS_LIFETIME))
                .toList();
    }

    private static boolean changed(TokenFacts facts, Token token) {
        return EffectiveLifetime.of(facts, token.request())
                .filter(token.lifetime()::equals)
                .isEmpty();
    }
}
