package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/** What configurable token lifetimes have to be paid for. Implements TLP-3, and TLP-4 for Microsoft 365 Business. */
final class TokenLifetimeLicensing implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event.is(EventKind.CONFIGURATION_REVIEWED))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!tenant.tokenLifetimePolicies().isEmpty()
                || !state.tokens().settings().isEmpty()) {
            findings.add(
                    switch (tenant.licence()) {
                        case FREE -> Finding.of("TLP-3", Outcome.WARNED, Reason.TOKEN_LIFETIME_LICENCE_MISSING);
                        case P1, P2 -> Finding.met("TLP-3", Reason.TOKEN_LIFETIME_LICENCE_PRESENT);
                        case MICROSOFT_365_BUSINESS -> Finding.open("TLP-3", Reason.TOKEN_LIFETIME_LICENCE_NOT_STATED);
                    });
        }
        if (tenant.licence() == Tenant.Licence.MICROSOFT_365_BUSINESS && tenant.hasConditionalAccess()) {
            findings.add(Finding.met("TLP-4", Reason.BUSINESS_LICENCE_INCLUDES_CONDITIONAL_ACCESS));
        }
        return findings;
    }
}
