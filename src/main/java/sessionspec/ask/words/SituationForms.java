package sessionspec.ask.words;

import static sessionspec.ask.words.Choices.ALL_APPS;
import static sessionspec.ask.words.Choices.ALWAYS;
import static sessionspec.ask.words.Choices.DEVICE;
import static sessionspec.ask.words.Choices.LICENCE;
import static sessionspec.ask.words.Choices.ON;
import static sessionspec.ask.words.Slots.FREQUENCY;
import static sessionspec.ask.words.Slots.PERIOD;
import static sessionspec.ask.words.Slots.TARGET;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sessionspec.ask.Form;
import sessionspec.ask.Mark;
import sessionspec.ask.Phrase;
import sessionspec.ask.Scene;
import sessionspec.ask.Slot;
import sessionspec.ask.Topic;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.SyncPart.NotCarried;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.signin.PostureChanged.PasswordChanged;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Licence.Licensed;
import sessionspec.core.tenant.NewTenant.JustCreated;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.RememberMfa.RememberMfaFor;
import sessionspec.core.tenant.Target;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;

/** How it is written what the user, the device and the tenant are like. */
final class SituationForms {

    private static final String USER = "the user " + Scene.USER + " is ";

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        all.add(given(Topic.TENANT, "tenant new", "a new tenant", it -> new JustCreated()));
        all.add(given(
                Topic.LICENCE,
                "licence {licence}",
                "a tenant with a {licence} licence",
                it -> new Licensed(it.get(LICENCE)),
                LICENCE));
        all.add(user("user managed", "managed", false, false));
        all.add(user("user federated", "federated", true, false).marked(Mark.IN_PART));
        all.add(user("user federated synced", "federated", true, false)
                .called("federated with synchronised password changes"));
        all.add(user("user federated unsynced", "federated, and LastPasswordChangeTimestamp is not synced", true, true)
                .called("federated without synchronised password changes")
                .marked(Mark.UNSYNCED));
        all.add(Form.of(Topic.DEVICE, "device {device}", List.of(DEVICE), List.of(), (it, at, scene) -> {
                    scene.moveTo(new Device(it.get(DEVICE)));
                    return List.of();
                })
                .called("{device}"));
        policies(all);
        all.add(none(Topic.BROWSER, "browser none", List.of()));
        all.add(given(
                Topic.BROWSER,
                "browser {always}",
                "a policy for all cloud apps that makes browser sessions {always} persistent",
                it -> new BrowserPersistence(true, it.get(ALWAYS)),
                ALWAYS));
        all.add(given(
                Topic.BROWSER,
                "browser {always} {extent}",
                "a policy for {extent} cloud apps that makes browser sessions {always} persistent",
                it -> new BrowserPersistence(it.get(ALL_APPS), it.get(ALWAYS)),
                ALWAYS,
                ALL_APPS));
        all.add(none(Topic.APP_SESSION, "app-session none", List.of()));
        all.add(setting(
                Topic.STAY_PROMPT,
                "stay-prompt",
                "the Stay signed in? prompt is {on}",
                TenantSetting.STAY_SIGNED_IN_PROMPT));
        all.add(setting(
                Topic.ADFS_PERSISTENCE,
                "adfs-persistence",
                "the AD FS claims rules for persistent SSO are {on}",
                TenantSetting.AD_FS_PERSISTENCE));
        all.add(setting(
                Topic.REMEMBER_MFA, "remember-mfa", "the option \"Remember MFA\" is {on}", TenantSetting.REMEMBER_MFA));
        all.add(Form.of(
                        Topic.REMEMBER_MFA,
                        "remember-mfa {period}",
                        List.of(PERIOD),
                        List.of("MFA is remembered for {period}"),
                        (it, at, scene) -> List.of(
                                new Configured(at, new Switched(TenantSetting.REMEMBER_MFA, true)),
                                new Configured(at, new RememberMfaFor(it.get(PERIOD)))))
                .called("{period}"));
        all.add(setting(
                Topic.OTHER_REAUTHENTICATION,
                "other-reauthentication",
                "another reauthentication setting is {on}",
                TenantSetting.OTHER_REAUTHENTICATION));
        all.add(setting(
                Topic.PIM_REAUTHENTICATION,
                "pim-reauthentication",
                "PIM reauthentication through an authentication context is {on}",
                TenantSetting.ROLE_ACTIVATION_ASKS_AGAIN));
        all.add(setting(
                Topic.SECURITY_DEFAULTS,
                "security-defaults",
                "security defaults are {on}",
                TenantSetting.SECURITY_DEFAULTS));
        return all;
    }

    private static void policies(List<Form> all) {
        all.add(none(Topic.POLICY, "policy none", List.of("no sign-in frequency policy")));
        for (boolean mfa : List.of(false, true)) {
            for (boolean every : List.of(false, true)) {
                for (boolean some : List.of(false, true)) {
                    all.add(policy(mfa, every, some));
                }
            }
        }
    }

    private static Form policy(boolean mfa, boolean every, boolean some) {
        List<Slot<?>> slots = new ArrayList<>(every ? List.of(FREQUENCY) : List.of());
        slots.addAll(some ? List.of(TARGET) : List.of());
        List<String> steps = new ArrayList<>();
        steps.add(
                "a policy that requires sign-in " + (mfa ? "and MFA " : "") + "every " + (every ? "{period}" : "time"));
        steps.addAll(some ? List.of("the policy covers only {target}") : List.of());
        String written =
                "policy every " + (every ? "{period}" : "time") + (mfa ? " mfa" : "") + (some ? " for {target}" : "");
        Form policy = Form.of(Topic.POLICY, written, slots, steps, (it, at, scene) -> {
            Optional<Duration> period = every ? Optional.of(it.get(FREQUENCY)) : Optional.empty();
            int number = scene.nextPolicy();
            Event configured = new Configured(at, new Policy(number, new Target.Everything(), period, mfa));
            return some
                    ? List.of(configured, new Configured(at, new Policy(number, it.get(TARGET), period, mfa)))
                    : List.of(configured);
        });
        return every ? policy.called(written.substring(written.indexOf(' ') + 1)) : policy.marked(Mark.EVERY_TIME);
    }

    private static Form user(String written, String step, boolean federated, boolean unsynced) {
        return Form.of(Topic.USER, written, List.of(), List.of(USER + step), (it, at, scene) -> {
            List<Event> told = new ArrayList<>();
            told.add(new Configured(at, new PasswordChanged(Scene.USER, at)));
            if (unsynced) {
                NotCarried.byRules(Scene.USER).forEach(rule -> told.add(new Configured(at, rule)));
            }
            told.add(new Configured(at, new Identity(Scene.USER, federated)));
            return told;
        });
    }

    private static Form setting(Topic topic, String word, String step, TenantSetting setting) {
        return given(topic, word + " {on}", step, it -> new Switched(setting, it.get(ON)), ON);
    }

    static Form none(Topic topic, String written, List<String> steps) {
        return Form.of(topic, written, List.of(), steps, (it, at, scene) -> List.of())
                .marked(Mark.NONE);
    }

    static Form given(Topic topic, String written, String step, Function<Phrase, Fact> fact, Slot<?>... slots) {
        return Form.of(
                topic,
                written,
                List.of(slots),
                List.of(step),
                (it, at, scene) -> List.of(new Configured(at, fact.apply(it))));
    }
}
