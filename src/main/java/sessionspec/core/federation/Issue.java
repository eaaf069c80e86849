package sessionspec.core.federation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.Prt;

/**
 * The session cookies and refresh tokens at a place, as they were issued with a sign-in.
 *
 * @param limited whether they have a Max Age
 * @param used    whether they were used since synchronisation was switched on, or StsRefreshTokensValidFrom set, so that they
 *                may have been renewed silently
 */
public record Issue(Place place, Instant at, boolean limited, boolean used) implements Artifact.OfSession {

    /** As they come with a sign-in. */
    public Issue(Place place, Instant at, boolean limited) {
        this(place, at, limited, false);
    }

    Issue usedSince() {
        return new Issue(place, at, limited, true);
    }

    public Span maxAge(Occasion now) {
        return maxAge(now.at());
    }

    private Span maxAge(Instant asked) {
        return Span.of(Lifetimes.FEDERATED_MAX_AGE.get(), at, asked);
    }

    /** Whether its Max Age, if it has one, has not ended by then. */
    boolean lastsAt(Instant then) {
        return !limited || maxAge(then).holds();
    }

    /** Where what the user does has them issued. */
    static List<Place> places(Occasion now) {
        if (now.event() instanceof SignedIn in && in.withFirstFactor()) {
            return in.places();
        } else if (now.event() instanceof DeviceLoggedIn in && in.device().signsInWithEntraAccount()) {
            Place browser = new Place(in.user(), in.device(), Place.BROWSER);
            return List.of(browser, browser.inApps());
        }
        return List.of();
    }

    /** What is presented; if a Primary Refresh Token signs the user on, what was issued on its device. */
    static Optional<Issue> of(Occasion now, Findings out) {
        return now.asking()
                .flatMap(place -> now.find(Issue.class, place)
                        .filter(issue -> issue.isThere(now, out))
                        .or(() -> now.find(Issue.class, place.inApps())
                                .filter(issue -> issue.isThere(now, out) && issue.hasPrt(now, out))));
    }

    /** Whether nothing but time has ended it, nor the session of the browser that it is in. */
    private boolean isThere(Occasion now, Findings out) {
        return !out.wasEnded(this)
                && BrowserSession.of(place, now).filter(out::wasEnded).isEmpty();
    }

    /** Whether there is a Primary Refresh Token beside it that nothing but time has ended. */
    boolean hasPrt(Occasion now, Findings out) {
        return Prt.of(place, now).filter(prt -> !out.wasEnded(prt)).isPresent();
    }

    /** Whether the last on the device is from before the change. */
    static boolean precedesOn(Device device, ChangeTime change, Occasion now) {
        return now.all(Issue.class).stream()
                .filter(it -> it.isOf(change.user(), Optional.of(device)))
                .max(Comparator.comparing(Issue::at))
                .filter(last -> last.at().isBefore(change.time()))
                .isPresent();
    }
}
