package sessionspec.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The configuration that decisions are made under.
 *
 * @param licence               what the tenant has paid for
 * @param policies              Conditional Access policies with a sign-in frequency
 * @param tokenLifetimePolicies configurable token lifetime policies
 * @param settings              what is switched on
 * @param reauthentication      what the article on reauthentication configures besides
 * @param adfs                  how AD FS is configured
 */
public record Tenant(
        Licence licence,
        List<Policy> policies,
        List<TokenLifetimePolicy> tokenLifetimePolicies,
        Set<Setting> settings,
        ReauthenticationSettings reauthentication,
        AdfsFarm adfs) {

    public enum Licence {
        FREE,
        P1,
        P2,
        MICROSOFT_365_BUSINESS
    }

    /** A licensed tenant with no policy, whose users see the stay-signed-in prompt. */
    public static final Tenant DEFAULT = new Tenant(
            Licence.P1,
            List.of(),
            List.of(),
            Set.of(Setting.STAY_SIGNED_IN_PROMPT),
            ReauthenticationSettings.DEFAULT,
            AdfsFarm.DEFAULT);

    /** A tenant just created: no policy, company branding not enabled, MFA not remembered (NEW-1 to NEW-3). */
    public static final Tenant NEW = new Tenant(
            Licence.P1, List.of(), List.of(), Set.of(), ReauthenticationSettings.JUST_CREATED, AdfsFarm.DEFAULT);

    public Tenant licensed(Licence other) {
        return new Tenant(other, policies, tokenLifetimePolicies, settings, reauthentication, adfs);
    }

    public Tenant with(Policy policy) {
        List<Policy> all = new ArrayList<>(policies);
        all.add(policy);
        return new Tenant(licence, List.copyOf(all), tokenLifetimePolicies, settings, reauthentication, adfs);
    }

    /** The policy made last; fails when there is none. */
    public Policy latest() {
        return policies.get(policies.size() - 1);
    }

    /** The same tenant, its latest policy replaced. */
    public Tenant withLatest(Policy policy) {
        List<Policy> all = new ArrayList<>(policies);
        all.set(all.size() - 1, policy);
        return new Tenant(licence, List.copyOf(all), tokenLifetimePolicies, settings, reauthentication, adfs);
    }

    public Tenant with(TokenLifetimePolicy policy) {
        List<TokenLifetimePolicy> all = new ArrayList<>(tokenLifetimePolicies);
        all.add(policy);
        return new Tenant(licence, policies, List.copyOf(all), settings, reauthentication, adfs);
    }

    public Tenant with(Setting setting) {
        return with(setting, true);
    }

    public Tenant with(Setting setting, boolean on) {
        Set<Setting> all = EnumSet.of(setting);
        all.addAll(settings);
        if (!on) {
            all.remove(setting);
        }
        return new Tenant(licence, policies, tokenLifetimePolicies, Set.copyOf(all), reauthentication, adfs);
    }

    public Tenant with(AdfsFarm other) {
        return new Tenant(licence, policies, tokenLifetimePolicies, settings, reauthentication, other);
    }

    /** Whether there is any policy of Conditional Access. */
    boolean hasConditionalAccess() {
        return !policies.isEmpty() || reauthentication.persistence().isPresent();
    }

    boolean has(Setting setting) {
        return settings.contains(setting);
    }

    public Tenant with(ReauthenticationSettings other) {
        return new Tenant(licence, policies, tokenLifetimePolicies, settings, other, adfs);
    }
}
