package sessionspec.core;

import java.util.List;
import sessionspec.core.Arithmetic.Span;

/** How long a token lives that AD FS issues to an application. Implements ADT-7. */
final class AdfsTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AdfsTokenPresented)) {
            return List.of();
        } else if (state.adfs().token().isEmpty()) {
            return List.of(Finding.of("ADT-7", Outcome.REFUSED, Reason.ADFS_NO_TOKEN));
        }
        Span span = Span.of(Lifetimes.ADFS_TOKEN, state.adfs().token().get(), event.at());
        return List.of(
                span.holds()
                        ? Finding.of("ADT-7", Outcome.SATISFIED, Reason.ADFS_TOKEN_VALID, span)
                        : Finding.of("ADT-7", Outcome.REFUSED, Reason.ADFS_TOKEN_EXPIRED, span));
    }
}
