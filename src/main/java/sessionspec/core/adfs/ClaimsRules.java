package sessionspec.core.adfs;

import static sessionspec.core.kernel.BrowserSession.PERSISTS;

import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Fact;
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

    /** The types of the claims that claims rules pass through as they are. */
    public record PassedClaims(Set<String> types) implements Fact {

        /** Type of the claim that the user is inside the corporate network. */
        public static final String INSIDE_CORPORATE_NETWORK =
                "https://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork";

        /** Type of the claim that the user has persistent SSO. */
        public static final String PSSO = "https://schemas.microsoft.com/2014/03/psso";

        /** Whether they tell Microsoft Entra ID of persistent SSO. */
        boolean suffice() {
            return types.contains(INSIDE_CORPORATE_NETWORK) && types.contains(PSSO);
        }

        /** The same, if types that begin with http are taken for the ones with https. */
        boolean wouldSuffice() {
            return new PassedClaims(types.stream()
                            .map(type -> type.startsWith("http:") ? "https" + type.substring("http".length()) : type)
                            .collect(Collectors.toSet()))
                    .suffice();
        }
    }
}
