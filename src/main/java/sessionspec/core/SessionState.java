package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
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
 * @param validated        last time a refresh token of an app outside the browser was issued or validated
 * @param renewed          last time the Primary Refresh Token was renewed because the device was used
 * @param remembered       last time that MFA was done and remembered on each device, as far as it was not taken back
 * @param mfaRevoked       whether the MFA that the user gave has been taken back since the last MFA
 * @param compliant        what the compliance of the managed device was last measured to be
 * @param tokens           the tokens issued and their configured lifetimes
 * @param adfs             the session at AD FS
 * @param ifRegistered     the same facts if the device counts as registered for AD FS, where that is not said
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
        Optional<Instant> validated,
        Optional<Instant> renewed,
        Map<Device, Instant> remembered,
        boolean mfaRevoked,
        Optional<Boolean> compliant,
        TokenFacts tokens,
        AdfsSession adfs,
        Optional<SessionState> ifRegistered) {

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

    /** What is remembered of MFA once it has been done on this device too. */
    Map<Device, Instant> remembering(Device device, Instant at) {
        Map<Device, Instant> done = new EnumMap<>(Device.class);
        done.putAll(remembered);
        done.put(device, at);
        return Map.copyOf(done);
    }

    /** The same facts, but for what the change names. */
    SessionState changed(Consumer<Draft> change) {
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
        draft.validated = validated;
        draft.renewed = renewed;
        draft.remembered = remembered;
        draft.mfaRevoked = mfaRevoked;
        draft.compliant = compliant;
        draft.tokens = tokens;
        draft.adfs = adfs;
        draft.ifRegistered = ifRegistered;
        change.accept(draft);
        return draft.done();
    }

    /** A copy on its way to the next state, so that a change names only what it changes. */
    static final class Draft {
        Device device = Device.UNREGISTERED;
        Optional<Instant> signedIn = Optional.empty();
        Optional<Instant> mfa = Optional.empty();
        Optional<Prt> prt = Optional.empty();
        Optional<Instant> lastUse = Optional.empty();
        Optional<Change> violation = Optional.empty();
        Browser browser = Browser.UNDECIDED;
        Optional<Issued> appSession = Optional.empty();
        Optional<Issued> cached = Optional.empty();
        Federation federation = Federation.NEW;
        Optional<Instant> validated = Optional.empty();
        Optional<Instant> renewed = Optional.empty();
        Map<Device, Instant> remembered = Map.of();
        boolean mfaRevoked;
        Optional<Boolean> compliant = Optional.empty();
        TokenFacts tokens = TokenFacts.NONE;
        AdfsSession adfs = AdfsSession.NEW;
        Optional<SessionState> ifRegistered = Optional.empty();

        private SessionState done() {
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
                    validated,
                    renewed,
                    remembered,
                    mfaRevoked,
                    compliant,
                    tokens,
                    adfs,
                    ifRegistered);
        }
    }
}
