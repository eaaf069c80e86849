package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The facts about one session. What follows from them is for the controls to say.
 *
 * @param device     on which the user last signed in or logged in
 * @param signedIn   last time credentials were given to Microsoft Entra ID
 * @param mfa        last time multifactor authentication was among them
 * @param prt        the Primary Refresh Token, on devices that have one
 * @param lastUse    last time a request was let through
 * @param violation  what revoked the session; gone after the next sign-in
 * @param browser    what becomes of the browser session
 * @param appSession the app's own session with the client
 * @param cached     a token that the browser stores
 * @param adfs       what AD FS knows of the user
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
        AdfsSession adfs) {

    /** Nobody has signed in yet. */
    public static final SessionState NEW = new SessionState(
            Device.UNREGISTERED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Browser.UNDECIDED,
            Optional.empty(),
            Optional.empty(),
            AdfsSession.NEW);

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

    SessionState on(Device other) {
        return new SessionState(other, signedIn, mfa, prt, lastUse, violation, browser, appSession, cached, adfs);
    }

    SessionState with(Prt other) {
        return new SessionState(
                device, signedIn, mfa, Optional.of(other), lastUse, violation, browser, appSession, cached, adfs);
    }

    SessionState with(Browser other) {
        return new SessionState(device, signedIn, mfa, prt, lastUse, violation, other, appSession, cached, adfs);
    }

    SessionState inAppSession(Issued session) {
        return new SessionState(
                device, signedIn, mfa, prt, lastUse, violation, browser, Optional.of(session), cached, adfs);
    }

    SessionState caching(Issued token) {
        return new SessionState(
                device, signedIn, mfa, prt, lastUse, violation, browser, appSession, Optional.of(token), adfs);
    }

    SessionState violatedBy(Change change) {
        return new SessionState(
                device, signedIn, mfa, prt, lastUse, Optional.of(change), browser, appSession, cached, adfs);
    }

    SessionState usedAt(Instant at) {
        return new SessionState(
                device, signedIn, mfa, prt, Optional.of(at), violation, browser, appSession, cached, adfs);
    }

    SessionState signedInAt(Instant at, boolean withMfa) {
        Optional<Instant> newMfa = withMfa ? Optional.of(at) : mfa;
        Optional<Change> none = Optional.empty();
        return new SessionState(
                device,
                Optional.of(at),
                newMfa,
                prt,
                Optional.of(at),
                none,
                Browser.UNDECIDED,
                appSession,
                cached,
                adfs);
    }

    SessionState with(AdfsSession other) {
        return new SessionState(device, signedIn, mfa, prt, lastUse, violation, browser, appSession, cached, other);
    }
}
