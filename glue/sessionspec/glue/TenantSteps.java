package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.words.Choices;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationEvent.SyncSwitched.Stage;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.SyncPart.NotCarried;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.signin.PostureChanged.PasswordChanged;
import sessionspec.core.tenant.Licence.Licensed;
import sessionspec.core.tenant.NewTenant.JustCreated;
import sessionspec.core.tenant.RememberMfa.RememberMfaFor;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;

/** The tenant and its users: how it was created, paid for and switched, and who authenticates them. */
public record TenantSteps(World world) {

    private static final Map<String, TenantSetting> SETTINGS = Map.of(
            "the Stay signed in? prompt in company branding", TenantSetting.STAY_SIGNED_IN_PROMPT,
            "the AD FS claims rules for persistent SSO", TenantSetting.AD_FS_PERSISTENCE,
            "the option \"Remember MFA\"", TenantSetting.REMEMBER_MFA,
            "another reauthentication setting", TenantSetting.OTHER_REAUTHENTICATION,
            "PIM reauthentication through an authentication context", TenantSetting.ROLE_ACTIVATION_ASKS_AGAIN);

    /** Something that is on or off. */
    interface Setting {

        Event set(Instant now, Switching to);
    }

    /** To on or off, before the story or by somebody in it. */
    record Switching(boolean on, Stage stage) {}

    @ParameterType("new tenant|tenant with a (P1|P2|free|Microsoft 365 Business) licence")
    public Fact tenant(@Nullable String licence) {
        return licence == null ? new JustCreated() : new Licensed(Choices.LICENCE.ofStep(licence));
    }

    @Given("a {tenant}")
    public void tenant(Fact tenant) {
        world.configure(tenant);
    }

    @ParameterType(
            "(the Stay signed in\\? prompt(?: in company branding)?|the AD FS claims rules for persistent SSO|the option \"Remember MFA\"|another reauthentication setting|company branding"
                    + "|PIM reauthentication through an authentication context|security defaults)|(synchronisation of PwdLastSet"
                    + "|the rule \"In from AD - User Common\"|the rule \"Out of Microsoft Entra ID - User Join\""
                    + "|a custom rule's attribute flow into the metaverse|a custom rule's attribute flow out of the metaverse"
                    + "|the app and attribute filtering feature|the check box for PwdLastSet in the wizard|password hash synchronization)")
    public Setting setting(@Nullable String ofTenant, @Nullable String ofSynchronisation) {
        if (ofTenant == null) {
            return (now, to) -> new SyncSwitched(now, Choices.SYNC_PART.ofStep(ofSynchronisation), to.on(), to.stage());
        }
        TenantSetting setting = Named.of(TenantSetting.class, ofTenant, SETTINGS);
        return (now, to) -> new Configured(now, new Switched(setting, to.on()));
    }

    @ParameterType("on|off")
    public boolean on(String words) {
        return words.equals("on");
    }

    @Given("{setting} is/are {on}")
    public void given(Setting setting, boolean on) {
        world.happens(world.now(), now -> setting.set(now, new Switching(on, Stage.BEFORE)));
    }

    @ParameterType("the administrator(, without completing the wizard,)?")
    public Stage administrator(@Nullable String incomplete) {
        return incomplete == null ? Stage.SAVED : Stage.NOT_SAVED;
    }

    @When("{administrator} switches {on} {setting} at/on {time}")
    public void switches(Stage stage, boolean on, Setting setting, Instant at) {
        world.happens(at, now -> setting.set(now, new Switching(on, stage)));
    }

    @Given("MFA is remembered for {period}")
    public void remembered(Duration period) {
        world.configure(new Switched(TenantSetting.REMEMBER_MFA, true));
        world.configure(new RememberMfaFor(period));
    }

    @ParameterType(Whereabouts.NAME)
    public String name(String words) {
        return words;
    }

    /** A federated user is synced, unless the words say otherwise. */
    @ParameterType("managed|federated, and LastPasswordChangeTimestamp is (?:not )?synced|federated")
    public String identity(String words) {
        return words;
    }

    /** From here on the story is about that user, whose password is from before it. */
    @Given("the user {name} is {identity}")
    public void identity(String name, String identity) {
        world.isAbout(name);
        world.configure(new PasswordChanged(name, world.now()));
        if (identity.endsWith("not synced")) {
            NotCarried.byRules(name).forEach(world::configure);
        }
        world.configure(new Identity(name, !identity.equals("managed")));
    }
}
