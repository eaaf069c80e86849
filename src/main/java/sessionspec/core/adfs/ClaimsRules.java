package sessionspec.core.adfs;

import static sessionspec.core.kernel.BrowserSession.PERSISTS;

import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;

/**
 * Whether the persistence of AD FS reaches Microsoft Entra ID: ADP-1 (it does), unless a claims rule is missing (ADP-2)
 * or perhaps meant for other claims (ADP-5), there is no persistent SSO (ADP-3) or the hotfix is missing (ADP-4).
 */
public final class ClaimsRules implements Control {

    private static final Setting<Boolean> REACHES = new Setting<>("persistence is passed on", "AD FS");

    @Override
    public void speaks(Phases on) {
        on.settles(SignedIn.class, (in, now, out) -> {
            now.here(Cookie.class).ifPresent(cookie -> settles(cookie, now, out));
        });
    }

    private static void settles(Cookie cookie, Occasion now, Findings out) {
        boolean passes = now.has(PassedClaims.class, PassedClaims::suffice);
        boolean perhaps = now.has(PassedClaims.class, PassedClaims::wouldSuffice);
        boolean accepted = out.holds(cookie) && !Condition.rejectsAsSet(cookie, now);
        out.when(!perhaps).settles("ADP-2", "claims rule missing", REACHES, false);
        out.when(!cookie.persistent() || !accepted).settles("ADP-3", "no persistent SSO", REACHES, false);
        out.when(Farm.of(now).lacksHotfix()).settles("ADP-4", "hotfix missing", REACHES, false);
        boolean reaches = !out.isNot(REACHES);
        out.when(reaches && passes).settles("ADP-1", "passed on", PERSISTS, true);
        out.when(reaches && !passes).perhaps().settles("ADP-5", "types with http", PERSISTS, true);
    }
}
