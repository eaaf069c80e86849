package sessionspec.core.consistency;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.ClaimsRules.PassedClaims;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.Mfa.MfaScope;
import sessionspec.core.adfs.Property;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationEvent.SyncSwitched.Stage;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.SyncPart;
import sessionspec.core.federation.SyncPart.NotCarried;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.PostureChanged.PasswordChanged;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.Licence.Licensed;
import sessionspec.core.tenant.NewTenant.JustCreated;
import sessionspec.core.tenant.NewTenant.RegisteredForMfa;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.RememberMfa.RememberMfaFor;
import sessionspec.core.tenant.Target;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;

/** How a tenant, its users and AD FS may be configured. */
final class Beginnings {

    private static final List<Duration> PERIODS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(90));
    private static final List<Circumstance> CIRCUMSTANCES = List.of(
            Circumstance.RISKY_USER,
            Circumstance.ROLE_ELEVATION,
            Circumstance.NON_MANAGED_DEVICE,
            Circumstance.MANAGED_APPLICATION,
            Circumstance.INTUNE_ENROLLMENT);
    private static final List<Setting<Lifetime>> ADFS_PERIODS = List.of(
            Property.SSO_LIFETIME,
            Property.KMSI_LIFETIME,
            Property.PERSISTENT_SSO_LIFETIME,
            Property.DEVICE_USAGE_WINDOW);

    private final Chance chance;
    private final Cast cast;

    Beginnings(Chance chance, Cast cast) {
        this.chance = chance;
        this.cast = cast;
    }

    /** What a story begins with. */
    List<Event> at(Instant start) {
        List<Event> all = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        if (chance.percent(8)) {
            facts.add(new JustCreated());
        }
        if (chance.percent(10)) {
            facts.add(new Licensed(chance.of(Licence.values())));
        }
        for (int number = 1; number <= 3 && chance.percent(55); number++) {
            facts.add(policy(number));
        }
        if (chance.percent(22)) {
            facts.add(persistence());
        }
        for (TenantSetting setting : TenantSetting.values()) {
            if (chance.percent(setting == TenantSetting.REMEMBER_MFA ? 30 : 10)) {
                facts.add(new Switched(setting, chance.percent(70)));
            }
        }
        if (chance.percent(15)) {
            facts.add(new RememberMfaFor(chance.of(PERIODS)));
        }
        if (chance.percent(20)) {
            facts.add(new RegisteredForMfa(cast.users().get(0)));
        }
        if (chance.percent(35)) {
            facts.add(farm());
        }
        if (chance.percent(20)) {
            facts.add(new MfaScope(chance.of(false, true)));
        }
        if (chance.percent(25)) {
            facts.add(claims());
        }
        if (chance.percent(8)) {
            facts.add(new TokenLifetimePolicy(
                    assignee(), chance.of(TokenLifetimePolicy.Tokens.values()), Optional.empty()));
        }
        facts.forEach(fact -> all.add(new Configured(start, fact)));
        if (cast.users().get(0).contains("@")) {
            cast.users().forEach(user -> identity(user, start, all));
        }
        if (chance.percent(15)) {
            all.add(new SyncSwitched(start, Set.of(chance.of(SyncPart.values())), chance.percent(60), Stage.BEFORE));
        }
        if (chance.percent(40)) {
            all.add(properties(start));
        }
        if (chance.percent(20)) {
            all.add(tokenLifetime(start));
        }
        if (start.getEpochSecond() > 0 && chance.percent(70)) {
            all.add(new MaxInactiveTimeSet(start, TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION, chance.of(PERIODS)));
        }
        return all;
    }

    private void identity(String user, Instant start, List<Event> all) {
        all.add(new Configured(start, new PasswordChanged(user, start)));
        if (chance.percent(60)) {
            NotCarried.byRules(user).forEach(rule -> all.add(new Configured(start, rule)));
        }
        all.add(new Configured(start, new Identity(user, chance.percent(75))));
    }

    Policy policy(int number) {
        Target target = switch (chance.below(10)) {
            case 0, 5 -> new Target.OneApp(chance.of(cast.apps()));
            case 1 -> new Target.AppsOf(App.Publisher.MICROSOFT_365);
            case 2 -> new Target.OneUser(chance.of(cast.users()));
            case 3 -> new Target.When(chance.of(CIRCUMSTANCES));
            case 4 ->
                new Target.Both(new Target.OneApp(chance.of(cast.apps())), new Target.OneUser(chance.of(cast.users())));
            default -> new Target.Everything();
        };
        Optional<Duration> frequency = chance.percent(25) ? Optional.empty() : Optional.of(chance.of(PERIODS));
        return new Policy(number, target, frequency, chance.percent(40));
    }

    BrowserPersistence persistence() {
        return new BrowserPersistence(chance.percent(75), chance.percent(50));
    }

    Farm farm() {
        return chance.percent(55)
                ? new Farm(Farm.Version.WINDOWS_SERVER_2012_R2, chance.percent(70))
                : new Farm(Farm.Version.WINDOWS_SERVER_2016, false);
    }

    private PassedClaims claims() {
        return new PassedClaims(
                chance.percent(70)
                        ? Set.of(PassedClaims.PSSO, PassedClaims.INSIDE_CORPORATE_NETWORK)
                        : chance.of(
                                Set.of(PassedClaims.PSSO),
                                Set.of(PassedClaims.INSIDE_CORPORATE_NETWORK),
                                Set.of(PassedClaims.PSSO, "http" + PassedClaims.INSIDE_CORPORATE_NETWORK.substring(5)),
                                Set.of(
                                        "http" + PassedClaims.PSSO.substring(5),
                                        PassedClaims.INSIDE_CORPORATE_NETWORK)));
    }

    PropertiesSet properties(Instant at) {
        List<Property> all = new ArrayList<>();
        if (chance.percent(30)) {
            all.add(new Property.SwitchSet(Property.ENABLE_PERSISTENT_SSO.name(), chance.percent(50)));
        }
        if (chance.percent(65)) {
            all.add(new Property.SwitchSet(Property.ENABLE_KMSI.name(), chance.percent(75)));
        }
        if (chance.percent(45) || all.isEmpty()) {
            all.add(new Property.PeriodSet(chance.of(ADFS_PERIODS).name(), chance.of(PERIODS)));
        }
        if (chance.percent(10)) {
            all.add(new Property.TimeSet(Property.CUTOFF_TIME.name(), at.minus(chance.of(PERIODS))));
        } else if (chance.percent(10)) {
            all.add(new Property.TimeSet(Property.CUTOFF_TIME.name(), at.plus(chance.of(PERIODS))));
        }
        return new PropertiesSet(at, all);
    }

    TokenLifetimeSet tokenLifetime(Instant at) {
        Optional<Duration> length = chance.percent(5)
                ? Optional.empty()
                : Optional.of(chance.of(
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(8),
                        Duration.ofDays(1),
                        Duration.ofMinutes(9),
                        Duration.ofDays(2)));
        return new TokenLifetimeSet(at, assignee(), length);
    }

    Assignee assignee() {
        return switch (chance.below(6)) {
            case 0 -> Assignee.NONE;
            case 1, 2 -> Assignee.ORGANISATION;
            case 3 ->
                new Assignee(
                        chance.of(
                                Assignee.Kind.SERVICE_PRINCIPAL,
                                Assignee.Kind.MULTITENANT_APPLICATION,
                                Assignee.Kind.MANAGED_IDENTITY),
                        chance.of(cast.apps()));
            default -> new Assignee(Assignee.Kind.APPLICATION, chance.of(cast.apps()));
        };
    }
}
