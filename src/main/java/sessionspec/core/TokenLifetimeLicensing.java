package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/** What configurable token lifetimes have to be paid for. Implements TLP-3, and TLP-4 for Microsoft 365 Business. */
final class TokenLifetimeLicensing implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.ConfigurationReviewed)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!tenant.tokenLifetimePolicies().isEmpty()
                || !state.tokens().settings().isEmpty()) {
            findings.add(
                    switch (tenant.licence()) {
                        case FREE -> Finding.of("TLP-3", Outcome.WARNED, Reason.TOKEN_LIFETIME_LICENCE_MISSING);
                        case P1, P2 -> Finding.of("TLP-3", Outcome.SATISFIED, Reason.TOKEN_LIFETIME_LICENCE_PRESENT);
                        case MICROSOFT_365_BUSINESS ->
                            Finding.of("TLP-3", Outcome.UNSPECIFIED, Reason.TOKEN_LIFETIME_LICENCE_NOT_STATED);
                    });
        }
        if (tenant.licence() == Tenant.Licence.MICROSOFT_365_BUSINESS
                && !tenant.policies().isEmpty()) {
            findings.add(Finding.of("TLP-4", Outcome.SATISFIED, Reason.BUSINESS_LICENCE_INCLUDES_CONDITIONAL_ACCESS));
        }
        return findings;
    }
}
