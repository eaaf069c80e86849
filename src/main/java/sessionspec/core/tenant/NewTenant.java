package sessionspec.core.tenant;

import java.util.Set;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.TenantEvent.SecurityOccasion;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;

/**
 * What a tenant is like that nobody has touched: NEW-1 (MFA is not remembered), NEW-2 (no prompt), NEW-3 (no policies) and
 * NEW-4 (whether there are security defaults); and what these demand: NEW-5 to NEW-9.
 */
public final class NewTenant implements Control {

    /** The tenant was just created: whatever nobody has switched is as the documents have it for a new one. */
    public record JustCreated() implements Fact {}

    private static final Setting<Boolean> POLICIES = new Setting<>("policies that nobody told of", "", Boolean.class);

    /** That the user has registered for MFA; a prompt for that asks for no factor. */
    private record MfaRegistered() implements Demand.Prompt {
        @Override
        public Set<Factor> factors() {
            return Set.of();
        }
    }

    static boolean is(Occasion now) {
        return now.find(JustCreated.class).isPresent();
    }

    /** The setting, where nobody has switched it. */
    static Setting<Boolean> has(TenantSetting setting) {
        return new Setting<>("new tenant", setting, Boolean.class);
    }

    /** Whether the policies that are told of are known to be all. */
    public static boolean knowsPolicies(Occasion now, Findings out) {
        return !is(now) || out.setting(POLICIES).isPresent();
    }

    @Override
    public void speaks(Phases on) {
        on.settles(SignedIn.class, (it, now, out) -> settle(now, out));
        on.settles(Request.class, (it, now, out) -> settle(now, out));
        on.settles(TenantEvent.class, (it, now, out) -> settle(now, out));
        on.settles(SecurityOccasionArose.class, (it, now, out) -> {
            if (is(now)) {
                out.perhaps().settles("NEW-4", "security defaults", has(TenantSetting.SECURITY_DEFAULTS), true);
            }
        });
        on.asks(SecurityOccasionArose.class, (it, now, out) -> {
            if (Switched.isOn(TenantSetting.SECURITY_DEFAULTS, now, out)) {
                protect(it.occasion(), new MfaVerified(it.place(), false), out);
            }
        });
    }

    private static void settle(Occasion now, Findings out) {
        if (is(now)) {
            out.settles("NEW-1", "not remembered", has(TenantSetting.REMEMBER_MFA), false);
            out.settles("NEW-2", "no branding", has(TenantSetting.STAY_SIGNED_IN_PROMPT), false);
            out.settles("NEW-3", "no policies", POLICIES, false);
        }
    }

    private static void protect(SecurityOccasion occasion, MfaVerified mfa, Findings out) {
        switch (occasion) {
            case UNREGISTERED_USER_SIGNS_IN -> out.asks("NEW-5", "not registered", new MfaRegistered());
            case ADMINISTRATOR_SIGNS_IN -> out.asks("NEW-6", "administrator", mfa);
            case LEGACY_PROTOCOL_USED -> out.refuses("NEW-7", "legacy protocol");
            case MFA_NECESSARY -> out.asks("NEW-8", "necessary", mfa);
            case AZURE_PORTAL_ACCESSED -> out.perhaps().asks("NEW-9", "privileged activity", mfa);
        }
    }
}
