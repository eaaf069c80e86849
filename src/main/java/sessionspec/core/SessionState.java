package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The facts about one session. What follows from them is for the controls to say.
 *
 * @param device           on which the user last signed in or logged in
 * @param signedIn         last time credentials were given to Microsoft Entra ID
 * @param mfa              last time multifactor authentication was among them
 * @param prt              the Primary Refresh Token, on devices that have one
 * @param lastUse          last time a request was let through
 * @param violation        what revoked the session; gone after the next sign-in
 * @param browser          what becomes of the browser session
 * @param appSession       the app's own session with the client
 * @param cached           a token that the browser stores
 * @param federation       who authenticates the user, and what follows for tokens
 * @param reauthentication remembered MFA, and tokens of apps and devices
 * @param tokens           the tokens issued and their configured lifetimes
 * @param adfs             the session at AD FS
 */
public record SessionState(
        Device device,
        Optional<Instant> signedIn,
        Optional<Instant> mfa,
        Optional<Prt> prt,
        Optional<Instant> lastUse,
        Optional<Change> violation,
        Browser browser,
        Optional<Issued> appSession,
        Optional<Issued> cached,
        Federation federation,
        ReauthenticationFacts reauthentication,
        TokenFacts tokens,
        AdfsSession adfs) {

    /** Nobody has signed in yet. */
    public static final SessionState NEW = new Draft().done();

    /**
     * A Primary Refresh Token.
     *
     * @param refreshed last recorded refresh
     * @param mfaClaim  whether it carries a multifactor authentication claim
     */
    public record Prt(Instant refreshed, boolean mfaClaim) {}

    /** Something with a lifetime of its own, set by whoever issued it. */
    public record Issued(Instant at, Duration lifetime) {}

    /** What becomes of the session when the browser is closed. */
    public enum Browser {
        /** Nobody decided. */
        UNDECIDED,
        PERSISTENT,
        NOT_PERSISTENT,
        /** It was not persistent, and the browser was closed. */
        ENDED,
        /** Nobody decided, and the browser was closed. */
        CLOSED_UNDECIDED
    }

    /** Whether multifactor authentication has been part of this session. */
    boolean knowsMfa() {
        return mfa.isPresent() || prt.filter(Prt::mfaClaim).isPresent();
    }

    /** That time or the last refresh of the Primary Refresh Token, whichever is later. */
    Optional<Instant> orRefresh(Optional<Instant> time) {
        return Stream.concat(time.stream(), prt.stream().map(Prt::refreshed)).max(Instant::compareTo);
    }

    SessionState on(Device other) {
        return changed(draft -> draft.device = other);
    }

    SessionState with(Prt other) {
        return changed(draft -> draft.prt = Optional.of(other));
    }

    SessionState with(Browser other) {
        return changed(draft -> draft.browser = other);
    }

    SessionState with(Federation other) {
        return changed(draft -> draft.federation = other);
    }

    SessionState with(ReauthenticationFacts other) {
        return changed(draft -> draft.reauthentication = other);
    }

    SessionState with(TokenFacts other) {
        return changed(draft -> draft.tokens = other);
    }

    SessionState with(AdfsSession other) {
        return changed(draft -> draft.adfs = other);
    }

    SessionState inAppSession(Issued session) {
        return changed(draft -> draft.appSession = Optional.of(session));
    }

    SessionState caching(Issued token) {
        return changed(draft -> draft.cached = Optional.of(token));
    }

    SessionState violatedBy(Change change) {
        return changed(draft -> draft.violation = Optional.of(change));
    }

    SessionState usedAt(Instant at) {
        return changed(draft -> draft.lastUse = Optional.of(at));
    }

    SessionState signedInAt(Instant at, boolean withMfa) {
        return changed(draft -> {
            draft.signedIn = Optional.of(at);
            draft.mfa = withMfa ? Optional.of(at) : mfa;
            draft.lastUse = Optional.of(at);
            draft.violation = Optional.empty();
            draft.browser = Browser.UNDECIDED;
        });
    }

    private SessionState changed(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.device = device;
        draft.signedIn = signedIn;
        draft.mfa = mfa;
        draft.prt = prt;
        draft.lastUse = lastUse;
        draft.violation = violation;
        draft.browser = browser;
        draft.appSession = appSession;
        draft.cached = cached;
        draft.federation = federation;
        draft.reauthentication = reauthentication;
        draft.tokens = tokens;
        draft.adfs = adfs;
        change.accept(draft);
        return draft.done();
    }

    /** A copy on its way to the next state, so that a change names only what it changes. */
    private static final class Draft {
        private Device device = Device.UNREGISTERED;
        private Optional<Instant> signedIn = Optional.empty();
        private Optional<Instant> mfa = Optional.empty();
        private Optional<Prt> prt = Optional.empty();
        private Optional<Instant> lastUse = Optional.empty();
        private Optional<Change> violation = Optional.empty();
        private Browser browser = Browser.UNDECIDED;
        private Optional<Issued> appSession = Optional.empty();
        private Optional<Issued> cached = Optional.empty();
        private Federation federation = Federation.NEW;
        private ReauthenticationFacts reauthentication = ReauthenticationFacts.NONE;
        private TokenFacts tokens = TokenFacts.NONE;
        private AdfsSession adfs = AdfsSession.NEW;

        SessionState done() {
            return new SessionState(
                    device,
                    signedIn,
                    mfa,
                    prt,
                    lastUse,
                    violation,
                    browser,
                    appSession,
                    cached,
                    federation,
                    reauthentication,
                    tokens,
                    adfs);
        }
    }
}
