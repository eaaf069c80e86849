package sessionspec.core.tokens;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.Setting;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy.CreatedPolicy;

/**
 * Policies for the lifetime of access, ID and SAML tokens: TLP-1 (what they set), TLP-2 (for what), TLP-3 and TLP-4
 * (licences), TLP-5 (clients), TLP-6 (priority), TLP-7 (assignment), TLP-8 (tokens that exist), TLP-9 and TLP-10 (least
 * and greatest value), TLP-11 (how it is written) and TLP-12 (the list).
 */
public final class TokenLifetimePolicies implements Control {

    private static final Set<String> MOBILE_AND_DESKTOP_ONLY = Set.of("SharePoint Online", "OneDrive");
    private static final Setting<TokenLifetimePolicy> OF_ORGANISATION = new Setting<>("the organisation's policy", "");
    private static final Setting<TokenLifetimePolicy> OF_APPLICATION = new Setting<>("the application's policy", "");
    private static final Setting<TokenLifetimePolicy> ENFORCED = new Setting<>("the policy that is enforced", "");

    /** Whether there is a policy, of which only the lifetime counts. */
    static boolean isEnforced(Findings out) {
        return !out.values(ENFORCED).isEmpty();
    }

    @Override
    public void speaks(Phases on) {
        on.settles(TokenRequested.class, (request, now, out) -> {
            now.all(TokenLifetimePolicy.class).forEach(policy -> reach(policy, request, now, out));
            enforce(request, out);
        });
        on.settles(ConfigurationReviewed.class, (it, now, out) -> {
            out.when(Licence.of(now) == Licence.MICROSOFT_365_BUSINESS)
                    .settles("TLP-4", "Microsoft 365 Business", Licence.INCLUDES_CONDITIONAL_ACCESS, true);
        });
        on.asks(TokenLifetimeSet.class, (set, now, out) -> {
            support(set.assignee(), out);
            out.when(set.lifetime().isEmpty()).perhaps().refuses("TLP-11", "another form");
            set.lifetime().ifPresent(it -> limit(it, out));
        });
        on.asks(TokenLifetimeAssigned.class, (it, now, out) -> support(it.assignee(), out));
        on.asks(TokenLifetimeListed.class, (it, now, out) -> out.asks("TLP-12", "listed", new Needed(it.assignee())));
        on.meets(TokenLifetimeListed.class, (it, now, out) -> {
            TokenLifetimePolicy.allOf(it.assignee(), now)
                    .filter(it::finds)
                    .forEach(policy -> out.meets("TLP-12", "listed", new Needed(it.assignee()), policy));
        });
        on.grants(TokenLifetimeSet.class, (it, now, out) -> {
            reconsider(it.assignee(), Optional.of(it.policy()), now, out);
        });
        on.grants(TokenLifetimeAssigned.class, (it, now, out) -> {
            now.find(CreatedPolicy.class).ifPresent(policy -> {
                TokenLifetimePolicy assigned = policy.assignedTo(it.assignee());
                out.gives("TLP-7", "assigned", assigned);
                out.drops("TLP-7", "assigned", TokenLifetimePolicy.of(Assignee.NONE, now));
                reconsider(it.assignee(), Optional.of(assigned), now, out);
            });
        });
        on.does(TokenLifetimeDeleted.class, (it, now, out) -> {
            TokenLifetimePolicy.allOf(it.assignee(), now).forEach(policy -> out.drops("TLP-7", "deleted", policy));
            reconsider(it.assignee(), Optional.empty(), now, out);
        });
        on.does(ConfigurationReviewed.class, (it, now, out) -> {
            Licence licence = Licence.of(now);
            out.when(now.has(TokenLifetimePolicy.class) && !licence.isPremium())
                    .perhapsUnless(licence == Licence.FREE)
                    .warns("TLP-3", "no licence");
        });
    }

    /** Whether a policy without the licence takes effect all the same the documents do not say. */
    private static void reach(TokenLifetimePolicy policy, TokenRequested request, Occasion now, Findings out) {
        String app = request.app().name();
        out.when(!Licence.of(now).isPremium()).perhaps().rejects("TLP-3", "not enforced", policy);
        out.when(!supports(request)).rejects("TLP-5", "other client", policy);
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

    private static void limit(Duration lifetime, Findings out) {
        Bound least = Bound.atLeast(Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM.get(), lifetime);
        Bound greatest = Bound.atMost(Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM.get(), lifetime);
        out.by(least).refuses("TLP-9", "least");
        out.by(greatest).refuses("TLP-10", "greatest");
    }

    private static void support(Assignee assignee, Findings out) {
        out.when(assignee.kind() == Assignee.Kind.MANAGED_IDENTITY).refuses("TLP-2", "managed identity");
    }

    /** Whether tokens that exist go by the policies of today the documents do not say; what has gone by them goes on so. */
    private static void reconsider(
            Assignee assignee, Optional<TokenLifetimePolicy> instead, Occasion now, Findings out) {
        List<TokenLifetimePolicy> later = new ArrayList<>(now.all(TokenLifetimePolicy.class));
        later.removeIf(policy -> policy.assignee().equals(assignee));
        instead.ifPresent(later::add);
        for (Token token : now.all(Token.class)) {
            TokenRequested request = token.request();
            Optional<Validity> before = enforced(request, now.all(TokenLifetimePolicy.class));
            Optional<Validity> after = enforced(request, later);
            boolean kept = before.filter(it -> !it.equals(token.validity())).isPresent() && !token.negotiatesCae();
            Token otherwise =
                    token.following(after.orElseGet(() -> request.kind().validityByDefault(request)));
            out.when(!before.equals(after) && (token.follows() || !kept))
                    .perhapsUnless(token.follows())
                    .renews("TLP-8", "existing token", otherwise);
        }
    }

    private static Optional<Validity> enforced(TokenRequested request, List<TokenLifetimePolicy> policies) {
        return policies.stream()
                .filter(policy -> policy.takesIn(request.app().name()) && supports(request))
                .max(Comparator.comparing(policy -> policy.assignee().isOrganisation()))
                .map(policy -> request.kind().skewed(policy.validity(request)));
    }

    private static boolean supports(TokenRequested request) {
        return request.client() == Client.NATIVE_APP
                || !MOBILE_AND_DESKTOP_ONLY.contains(request.app().name());
    }
}
