package sessionspec.core;

import java.time.Duration;
import java.util.List;

/** Every period and limit that the documents print, each declared once. */
public final class Lifetimes {

    /** How far the window reaches when no policy sets a sign-in frequency. */
    static final Lifetime DEFAULT_SIGN_IN_FREQUENCY =
            new Lifetime("Default sign-in frequency", Duration.ofDays(90), "SIF-3", Origin.QUOTED);

    /** How long a Primary Refresh Token keeps its refresh time however often the user unlocks or signs in. */
    static final Lifetime PRT_REFRESH_CYCLE =
            new Lifetime("PRT refresh cycle", Duration.ofHours(4), "PRT-1", Origin.QUOTED);

    /** How close together two prompts of a policy that asks every time may not lie. */
    static final Lifetime EVERY_TIME_CLOCK_SKEW =
            new Lifetime("Clock skew of every time", Duration.ofMinutes(5), "EVT-3", Origin.QUOTED);

    /** How long session cookies and refresh tokens of a federated user last without LastPasswordChangeTimestamp. */
    static final Lifetime FEDERATED_MAX_AGE =
            new Lifetime("Max Age of federated users", Duration.ofHours(12), "FED-1", Origin.QUOTED);

    private static final List<Lifetime> ALL =
            List.of(EVERY_TIME_CLOCK_SKEW, PRT_REFRESH_CYCLE, FEDERATED_MAX_AGE, DEFAULT_SIGN_IN_FREQUENCY);

    private Lifetimes() {}

    /** All of them, shortest first. */
    public static List<Lifetime> all() {
        return ALL;
    }
}
