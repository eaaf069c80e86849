package sessionspec.core.tenant;

import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;
import sessionspec.core.tenant.TenantSetting.Switched;

/**
 * What a tenant is like that nobody has touched: NEW-1 (MFA is not remembered), NEW-2 (no prompt), NEW-3 (no policies) and
 * NEW-4 (whether there are security defaults); and what these demand: NEW-5 to NEW-9.
 */
public final class NewTenant implements Control {

    /** The tenant was just created: whatever nobody has switched is as the documents have it for a new one. */
    public record JustCreated() implements Fact {}

    private static final Setting<Boolean> POLICIES = new Setting<>("policies that nobody told of", "");

    /** That the user has registered for MFA; a prompt for that asks for no factor. */
    private record Registration() implements Demand.Prompt {
        @Override
        public Set<Factor> factors() {
            return Set.of();
        }
    }

    /** The user has registered for MFA, whatever asked for it. */
    public record RegisteredForMfa(String user) implements Fact.OfUser {}

    static boolean is(Occasion now) {
        return now.has(JustCreated.class);
    }

    /** The setting, where nobody has switched it. */
    static Setting<Boolean> has(TenantSetting setting) {
        return new Setting<>("new tenant", setting);
    }

    /** Whether the policies that are told of are known to be all. */
    public static boolean knowsPolicies(Occasion now, Findings out) {
        return !is(now) || out.setting(POLICIES).isPresent();
    }

    @Override
    public void speaks(Phases on) {
        Phases in = on.where(JustCreated.class);
        in.settles(List.of(SignedIn.class, Request.class), (it, now, out) -> {
            out.settles("NEW-1", "not remembered", has(TenantSetting.REMEMBER_MFA), false);
            out.when(!Switched.isOn(TenantSetting.COMPANY_BRANDING, now, out))
                    .settles("NEW-2", "no branding", has(TenantSetting.STAY_SIGNED_IN_PROMPT), false);
            out.settles("NEW-3", "no policies", POLICIES, false);
        });
        in.settles(SecurityOccasionArose.class, (it, now, out) -> {
            out.perhaps().settles("NEW-4", "security defaults", has(TenantSetting.SECURITY_DEFAULTS), true);
        });
        on.asks(SecurityOccasionArose.class, (it, now, out) -> {
            protect(it, now, out.when(Switched.isOn(TenantSetting.SECURITY_DEFAULTS, now, out)));
        });
    }

    private static void protect(SecurityOccasionArose it, Occasion now, Findings out) {
        switch (it.occasion()) {
            case ORDINARY_USER_SIGNS_IN, ADMINISTRATOR_SIGNS_IN, MODERN_PROTOCOL_USED, MFA_NECESSARY ->
                verify(it, now, out);
            case LEGACY_PROTOCOL_USED -> out.refuses("NEW-7", "legacy protocol");
            case AZURE_PORTAL_OPENED, ENTRA_ADMIN_CENTER_OPENED -> {
                out.perhaps().asks("NEW-9", "privileged activity", new MfaVerified(it.place(), false));
            }
            case MFA_NOT_NECESSARY, MAILBOX_OPENED -> {}
        }
    }

    /** MFA is asked of those who have registered for it; whether a sign-in makes it necessary is open. */
    private static void verify(SecurityOccasionArose it, Occasion now, Findings out) {
        MfaVerified mfa = new MfaVerified(it.place(), false);
        if (!isRegistered(it.place().user(), now)) {
            out.asks("NEW-5", "not registered", new Registration());
            return;
        }
        switch (it.occasion()) {
            case ADMINISTRATOR_SIGNS_IN -> out.asks("NEW-6", "administrator", mfa);
            case MFA_NECESSARY -> out.asks("NEW-8", "necessary", mfa);
            default -> out.perhaps().asks("NEW-8", "perhaps necessary", mfa);
        }
    }

    /** Whoever has given MFA must have registered for it. */
    private static boolean isRegistered(String user, Occasion now) {
        return now.find(RegisteredForMfa.class, user).isPresent()
                || now.has(Given.class, it -> Given.isMfa(it) && it.user().equals(user));
    }
}
