package sessionspec.core.tokens;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic.Bound;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

/**
 * Policies for the lifetime of access, ID and SAML tokens: TLP-1 (what they set), TLP-2 (for what), TLP-3 and TLP-4
 * (licences), TLP-5 (clients), TLP-6 (priority), TLP-7 (assignment), TLP-8 (tokens that exist), TLP-9 and TLP-10 (least
 * and greatest value), TLP-11 (how it is written) and TLP-12 (the list).
 */
public final class TokenLifetimePolicies implements Control {

    private static final Set<String> MOBILE_AND_DESKTOP_ONLY = Set.of("SharePoint Online", "OneDrive");
    private static final Setting<TokenLifetimePolicy> OF_ORGANISATION = policy("the organisation's policy");
    private static final Setting<TokenLifetimePolicy> OF_APPLICATION = policy("the application's policy");
    private static final Setting<TokenLifetimePolicy> ENFORCED = policy("the policy that is enforced");

    private static Setting<TokenLifetimePolicy> policy(String name) {
        return new Setting<>(name, "", TokenLifetimePolicy.class);
    }

    /** Whether there is a policy, of which only the lifetime counts. */
    static boolean isEnforced(Findings out) {
        return !out.values(ENFORCED).isEmpty();
    }

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind :
                List.of(TokenRequested.class, TokenLifetimeEvent.class, ConfigurationReviewed.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void settles(Occasion now, Findings out) {
        now.on(TokenRequested.class, request -> {
            now.all(TokenLifetimePolicy.class).forEach(policy -> reach(policy, request, out));
            enforce(request, out);
        });
        if (now.event() instanceof ConfigurationReviewed && Licence.of(now) == Licence.MICROSOFT_365_BUSINESS) {
            out.settles("TLP-4", "Microsoft 365 Business", Licence.INCLUDES_CONDITIONAL_ACCESS, true);
        }
    }

    private static void reach(TokenLifetimePolicy policy, TokenRequested request, Findings out) {
        String app = request.app().name();
        if (MOBILE_AND_DESKTOP_ONLY.contains(app) && request.client() != Client.NATIVE_APP) {
            out.rejects("TLP-5", "other client", policy);
        }
        if (out.holds(policy) && policy.takesIn(app)) {
            boolean all = policy.assignee().isOrganisation();
            out.settles("TLP-7", "assigned", all ? OF_ORGANISATION : OF_APPLICATION, policy);
        }
    }

    private static void enforce(TokenRequested request, Findings out) {
        boolean all = !out.values(OF_ORGANISATION).isEmpty();
        for (TokenLifetimePolicy policy : out.values(all ? OF_ORGANISATION : OF_APPLICATION)) {
            out.settles("TLP-6", all ? "organisation" : "application", ENFORCED, policy);
            out.outranks("TLP-6", "no default", Validity.SETTING, "ACC-6");
        }
        for (TokenLifetimePolicy policy : out.values(ENFORCED)) {
            out.settles("TLP-1", "configured", Validity.SETTING, policy.validity(request));
        }
    }

    private void asks(Occasion now, Findings out) {
        now.on(TokenLifetimeSet.class, set -> {
            support(set.assignee(), out);
            set.lifetime().ifPresentOrElse(it -> limit(it, out), () -> out.refuses("TLP-11", "not read"));
        });
        now.on(TokenLifetimeAssigned.class, assigned -> support(assigned.assignee(), out));
        now.on(TokenLifetimeListed.class, listed -> out.asks("TLP-12", "listed", new Needed(listed.assignee())));
    }

    private static void limit(Duration lifetime, Findings out) {
        out.by(Bound.atLeast(Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM, lifetime)).refuses("TLP-9", "least");
        out.by(Bound.atMost(Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM, lifetime)).refuses("TLP-10", "greatest");
    }

    private static void support(Assignee assignee, Findings out) {
        out.when(assignee.kind() == Assignee.Kind.MANAGED_IDENTITY).refuses("TLP-2", "managed identity");
    }

    private void meets(Occasion now, Findings out) {
        now.on(
                TokenLifetimeListed.class,
                listed -> TokenLifetimePolicy.allOf(listed.assignee(), now)
                        .forEach(policy -> out.meets("TLP-12", "listed", new Needed(listed.assignee()), policy)));
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof TokenLifetimeSet set && out.letsIn()) {
            set.lifetime().ifPresent(it -> now.all(Token.class).forEach(token -> spare(token, it, out)));
        } else if (now.event() instanceof TokenLifetimeAssigned assigned && out.letsIn()) {
            TokenLifetimePolicy.of(Assignee.NONE, now).ifPresent(policy -> {
                out.gives("TLP-7", "assigned", policy.assignedTo(assigned.assignee()));
                out.drops("TLP-7", "assigned", policy);
            });
        }
        now.on(
                TokenLifetimeDeleted.class,
                deleted -> TokenLifetimePolicy.allOf(deleted.assignee(), now)
                        .forEach(policy -> out.drops("TLP-7", "deleted", policy)));
        if (now.event() instanceof ConfigurationReviewed && TokenLifetimePolicy.isAny(now)) {
            Licence licence = Licence.of(now);
            out.perhapsUnless(licence == Licence.FREE)
                    .when(!licence.isPremium())
                    .warns("TLP-3", "no licence");
        }
    }

    /** What exists keeps its lifetime. */
    private static void spare(Token token, Duration lifetime, Findings out) {
        Lifetime later = token.request().kind().configured(lifetime);
        Validity validity = Validity.exactly(token.request().at(), later);
        out.denied().renews("TLP-8", "existing token", new Token(token.request(), validity));
    }
}
