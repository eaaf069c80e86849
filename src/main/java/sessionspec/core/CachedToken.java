package sessionspec.core;

import java.util.List;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.SessionState.Browser;

/** A token that a persistent browser stores is good until it expires, whatever a policy says. Implements BRS-6. */
final class CachedToken implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.CachedTokenPresented) || state.cached().isEmpty()) {
            return List.of();
        }
        if (state.browser() == Browser.ENDED || state.browser() == Browser.CLOSED_UNDECIDED) {
            return List.of(Finding.of("BRS-6", Outcome.UNSPECIFIED, Reason.TOKEN_CACHE_NOT_PERSISTENT));
        }
        SessionState.Issued token = state.cached().get();
        Lifetime lifetime = Lifetime.configured("Cached token", token.lifetime(), "BRS-6");
        Span span = Span.of(lifetime, token.at(), event.at());
        return span.holds()
                ? List.of(Finding.of("BRS-6", Outcome.SATISFIED, Reason.CACHED_TOKEN_VALID, span))
                : List.of(Finding.of("BRS-6", Outcome.REFUSED, Reason.CACHED_TOKEN_EXPIRED, span));
    }
}
