package sessionspec.report.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sessionspec.core.adfs.CorporateNetwork;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.MfaScope;
import sessionspec.core.adfs.PassedClaims;
import sessionspec.core.adfs.Property;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.PowerShellSession;
import sessionspec.core.kernel.Fact;
import sessionspec.core.signin.PasswordChanged;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Licence.Licensed;
import sessionspec.core.tenant.NewTenant.JustCreated;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.RememberMfaFor;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.Target;
import sessionspec.core.tokens.TokenLifetimePolicy;

/** How things are configured, as a reader says it; each fact that is told so has its words. */
final class ConfigurationPhrases {

    private static final Map<Class<?>, Function<Fact, String>> SAID = new LinkedHashMap<>();

    static {
        say(Policy.class, it -> "policy " + frequency(it) + target(it.target()));
        say(
                BrowserPersistence.class,
                it -> "policy: " + (it.always() ? "always" : "never") + " persistent"
                        + (it.allApps() ? "" : ", not for all apps"));
        say(Switched.class, it -> Terms.of(it.setting()) + " " + TermPhrases.on(it.on()));
        say(RememberMfaFor.class, it -> "MFA remembered for " + ClockTimes.duration(it.length()));
        say(Licensed.class, it -> "licence " + Terms.of(it.licence()));
        say(JustCreated.class, it -> "tenant just created");
        say(Identity.class, it -> it.federated() ? "federated user" : "user not federated");
        say(PasswordChanged.class, it -> "password last changed " + ClockTimes.instant(it.at()));
        say(PowerShellSession.class, it -> "PowerShell session " + (it.connected() ? "connected" : "not connected"));
        say(
                TokenLifetimePolicy.class,
                it -> "policy for " + Terms.of(it.tokens()) + " of " + TermPhrases.of(it.assignee()));
        say(
                Farm.class,
                it -> "AD FS on "
                        + (it.version() == Farm.Version.WINDOWS_SERVER_2016 ? "2016" : "2012 R2")
                        + (it.hotfix() ? " with the hotfix" : ""));
        say(MfaScope.class, it -> "AD FS requires MFA " + (it.anywhere() ? "everywhere" : "from outside"));
        say(PassedClaims.class, it -> "claims passed: " + claims(it.types()));
        say(CorporateNetwork.class, it -> (it.outside() ? "outside" : "inside") + " the corporate network");
    }

    private ConfigurationPhrases() {}

    static String of(Fact fact) {
        return Optional.ofNullable(SAID.get(fact.getClass()))
                .orElseThrow(() -> new IllegalStateException("There are no words for " + fact.getClass()))
                .apply(fact);
    }

    /** Such as {@code SsoLifetime 8 h}. */
    static String property(Property property) {
        if (property instanceof Property.PeriodSet period) {
            return period.name() + " " + ClockTimes.duration(period.length());
        }
        return property instanceof Property.TimeSet time
                ? time.name() + " " + ClockTimes.instant(time.value())
                : property.name() + " " + TermPhrases.on(((Property.SwitchSet) property).value());
    }

    private static <F extends Fact> void say(Class<F> type, Function<F, String> phrase) {
        SAID.put(type, fact -> phrase.apply(type.cast(fact)));
    }

    private static String frequency(Policy policy) {
        return policy.period().map(ClockTimes::duration).map("every "::concat).orElse("every time")
                + (policy.requiresMfa() ? " with MFA" : "");
    }

    private static String target(Target target) {
        if (target instanceof Target.Everything) {
            return "";
        } else if (target instanceof Target.OneApp one) {
            return " for " + one.app().name();
        } else if (target instanceof Target.AppsOf apps) {
            return " for " + Terms.of(apps.publisher());
        } else if (target instanceof Target.OneUser) {
            return " for one user";
        } else if (target instanceof Target.When when) {
            return " for " + Terms.of(when.circumstance());
        }
        Target.Both both = (Target.Both) target;
        return target(both.one()) + " and" + target(both.other());
    }

    private static String claims(Set<String> types) {
        return types.stream().map(type -> type.replaceAll(".*/", "")).sorted().collect(Collectors.joining(", "));
    }
}
