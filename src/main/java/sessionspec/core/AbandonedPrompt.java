package sessionspec.core;

import java.util.List;

/** What a user leaves behind who abandons the stay-signed-in prompt. Implements KMS-1. */
final class AbandonedPrompt implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.StaySignedInAbandoned)) {
            return List.of();
        }
        return tenant.has(Setting.STAY_SIGNED_IN_PROMPT)
                ? List.of(Finding.met("KMS-1", Reason.SIGN_IN_INTERRUPTED))
                : List.of(Finding.open("KMS-1", Reason.STAY_PROMPT_NOT_SHOWN));
    }
}
