package sessionspec.core.tenant;

import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/** What an administrator can switch for a tenant besides policies. */
public enum TenantSetting {
    COMPANY_BRANDING,
    /** The stay-signed-in prompt, switched in company branding. */
    STAY_SIGNED_IN_PROMPT,
    /** AD FS is configured for persistent single sign-on. */
    AD_FS_PERSISTENCE,
    REMEMBER_MFA,
    /** Any other setting that makes users sign in again. */
    OTHER_REAUTHENTICATION,
    /** Roles of the admin portals are activated with PIM under an authentication context that asks again. */
    ROLE_ACTIVATION_ASKS_AGAIN,
    // security defaults
    /** The set of basic protections that needs no policy. */
    SECURITY_DEFAULTS;

    /** As it is where nobody switched it, in a tenant that is not new. */
    boolean usual() {
        return this == STAY_SIGNED_IN_PROMPT;
    }

    public record Switched(TenantSetting setting, boolean on) implements Fact {

        /** How it is: as it was switched, or as it usually is; in a new tenant as the documents say, so perhaps not known. */
        public static Optional<Boolean> state(TenantSetting setting, Occasion now, Findings out) {
            return now.find(Switched.class, setting)
                    .map(Switched::on)
                    .or(() -> NewTenant.is(now) ? out.setting(NewTenant.has(setting)) : Optional.of(setting.usual()));
        }

        public static boolean isOn(TenantSetting setting, Occasion now, Findings out) {
            return state(setting, now, out).orElse(false);
        }

        @Override
        public Object key() {
            return setting;
        }
    }
}
