package sessionspec.core;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The facts about a user's identity provider, and what it takes for tokens to last longer than 12 hours.
 *
 * @param identity        who authenticates the user
 * @param user            user principal name
 * @param synchronisation of the user's password changes
 * @param tokensValidFrom StsRefreshTokensValidFrom
 * @param issued          the session's cookies and refresh tokens
 * @param connected       whether the administrator's PowerShell session is connected
 */
public record Federation(
        Identity identity,
        String user,
        Synchronisation synchronisation,
        Optional<Instant> tokensValidFrom,
        Optional<Issue> issued,
        boolean connected) {

    /** A user of whom nothing of this is said. */
    public static final Federation NEW =
            new Federation(Identity.UNSTATED, "", Synchronisation.NEW, Optional.empty(), Optional.empty(), false);

    public enum Identity {
        /** The story does not say. */
        UNSTATED,
        /** Microsoft Entra ID itself authenticates the user. */
        MANAGED,
        /** An identity provider on premises does. */
        FEDERATED
    }

    /**
     * Session cookies and refresh tokens as they were issued with a sign-in.
     *
     * @param maxAge whether they have a Max Age
     */
    public record Issue(Instant at, boolean maxAge) {}

    boolean isFederated() {
        return identity == Identity.FEDERATED;
    }

    /** Whether tokens issued now have a Max Age. */
    boolean limitsTokens() {
        return isFederated() && !synchronisation.isSynced() && tokensValidFrom.isEmpty();
    }

    /** Whether these were issued before the time from which refresh tokens are said to be valid. */
    boolean precedesValidFrom(Issue issue) {
        return tokensValidFrom.filter(from -> issue.at().isBefore(from)).isPresent();
    }

    Federation of(Identity other, String name) {
        return new Federation(other, name, synchronisation, tokensValidFrom, issued, connected);
    }

    Federation with(Synchronisation other) {
        return new Federation(identity, user, other, tokensValidFrom, issued, connected);
    }

    /** Switched before the story begins, so in force already. */
    Federation withInForce(Set<SyncPart> parts, boolean on) {
        return with(synchronisation.saving(parts, on).afterFullCycle());
    }

    Federation withTokensValidFrom(Instant at) {
        return new Federation(identity, user, synchronisation, Optional.of(at), issued, connected);
    }

    Federation issuing(Instant at) {
        Issue issue = new Issue(at, limitsTokens());
        return new Federation(identity, user, synchronisation, tokensValidFrom, Optional.of(issue), connected);
    }

    Federation connected(boolean now) {
        return new Federation(identity, user, synchronisation, tokensValidFrom, issued, now);
    }
}
