package sessionspec.core.tokens;

import static sessionspec.core.kernel.BrowserSession.PERSISTS;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.SignInAnew;
import sessionspec.core.tenant.BrowserPersistence;

/**
 * How long a browser may go unused before its session has expired: SST-1 (not persistent), SST-2 (persistent), SST-3 (each
 * use extends it), SST-4 (it does not stand in for the sign-in that a policy asks for), SST-5 (nor perhaps a PRT for it) and
 * SST-6 (a session that a PRT opened may end with it).
 */
public final class SsoSessionToken implements Control {

    @Override
    public void speaks(Phases on) {
        on.passes(SessionToken.class, (token, now, out) -> {
            BrowserSession.of(token.place(), now)
                    .filter(session -> out.holds(token))
                    .ifPresent(session -> pass(token, session, now, out));
        });
        on.passes(BrowserSession.class, (session, now, out) -> {
            Prt.of(session.place(), now)
                    .filter(prt -> isOpenedByDevice(session.place(), now) && !out.wasEnded(prt))
                    .ifPresent(prt -> out.perhaps().expires("SST-6", "PRT ended", session, prt.validity(now)));
        });
        on.where(SessionToken.class).meets(Request.class, (it, now, out) -> {
            SessionToken.held(now, out).ifPresent(token -> {
                out.denies("SST-4", "in use", forced -> forced.meetsAll("SST-4", "in use", token));
            });
        });
        on.meetsEach(SignInAnew.class, (demand, now, out) -> {
            Place place = now.asking().orElseThrow();
            Optional<Prt> prt = Prt.of(place, now).filter(out::holds);
            BrowserSession.of(place, now).filter(out::ranOut).ifPresent(session -> {
                boolean opened = isOpenedByDevice(place, now);
                out.when(opened).meets("SST-6", "PRT anew", demand, prt);
                out.when(!opened && place.device().signsInWithEntraAccount())
                        .perhaps()
                        .meets("SST-5", "PRT", demand, prt);
            });
        });
        on.where(SessionToken.class).does(Request.class, (it, now, out) -> {
            SessionToken.held(now, out)
                    .filter(token -> out.answer().kind().compareTo(Answer.Kind.DEFERRED) <= 0)
                    .ifPresent(token -> {
                        boolean retired = RefreshAndSessionTokenLifetimes.retires(token, it.at());
                        out.renews("SST-3", "used", retired ? token.usedByDefaultAt(it.at()) : token.usedAt(it.at()));
                        RefreshAndSessionTokenLifetimes.keeps(token.usedAt(it.at()), out.when(retired));
                    });
        });
        on.does(SignedIn.class, (it, now, out) -> issue(it.place(), it.at(), now, out.when(it.opensBrowserSession())));
        on.does(StaySignedInAnswered.class, (it, now, out) -> {
            issue(it.place(), it.at(), now, out.when(out.setting(PERSISTS).isPresent()));
        });
    }

    /** With the token the session of the browser has expired; where it is not known to persist, perhaps so early. */
    private static void pass(SessionToken token, BrowserSession session, Occasion now, Findings out) {
        if (token.isUntold()) {
            boolean used = now.at().isAfter(token.used());
            SessionToken.endPerhaps(session, out.when(used && out.holds(session)));
            return;
        }
        Optional<Boolean> persists = persists(session, now);
        boolean known = persists.isPresent() || token.configured().isPresent();
        expire(token.span(persists.orElse(false), now), session, out.perhapsUnless(known));
        expire(token.span(true, now), session, out.when(!known && out.holds(session)));
    }

    private static void expire(Span span, BrowserSession session, Findings out) {
        out.expires(span.lifetime().rule(), "not used", session, span);
    }

    /** Nobody signed in to it, so that it has no token of which something would be known. */
    private static boolean isOpenedByDevice(Place place, Occasion now) {
        return now.find(SessionToken.class, place).isEmpty();
    }

    /** As was decided; not known where nobody did, or where a policy has it otherwise. */
    private static Optional<Boolean> persists(BrowserSession session, Occasion now) {
        return Optional.of(session.isKept())
                .filter(kept -> session.isDecided())
                .filter(kept -> !now.has(BrowserPersistence.class, it -> it.allApps() && it.always() != kept));
    }

    private static void issue(Place place, Instant at, Occasion now, Findings out) {
        String rule = out.is(PERSISTS) ? "SST-2" : "SST-1";
        Optional<TokenLifetimePolicy> set = out.setting(RefreshAndSessionTokenLifetimes.STILL_CONFIGURED);
        out.gives(rule, "issued", new SessionToken(place, at, set, Optional.empty()));
    }
}
