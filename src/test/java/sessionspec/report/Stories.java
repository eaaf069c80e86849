package sessionspec.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.Arithmetic;
import sessionspec.core.Decision;
import sessionspec.core.EventKind;
import sessionspec.core.Factor;
import sessionspec.core.Finding;
import sessionspec.core.Lifetime;
import sessionspec.core.Origin;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;
import sessionspec.core.Situation;
import sessionspec.evidence.Moment;
import sessionspec.evidence.StoryClock;

/** Moments as a core would have judged them, told on the clock. */
public final class Stories {

    static final Lifetime CYCLE =
            new Lifetime("PRT refresh cycle", Duration.ofHours(4), "SIF-2", Lifetime.Kind.FIXED, Origin.QUOTED);
    static final Lifetime WINDOW = new Lifetime(
            "sign-in frequency", Duration.ofHours(1), "SIF-1", Lifetime.Kind.CONFIGURED, Origin.CONFIGURED);
    public static final Lifetime ROLLING =
            new Lifetime("default rolling window", Duration.ofDays(90), "SIF-3", Lifetime.Kind.DEFAULT, Origin.QUOTED);
    public static final Lifetime KMSI =
            new Lifetime("persistent cookie", Duration.ofDays(180), "BRW-1", Lifetime.Kind.DEFAULT, Origin.DERIVED);
    static final Lifetime PAUSE =
            new Lifetime("tolerated clock skew", Duration.ofMinutes(5), "SIF-2", Lifetime.Kind.FIXED, Origin.ASSUMED);
    static final Lifetime LEAST =
            new Lifetime("least sign-in frequency", Duration.ofHours(1), "SIF-4", Lifetime.Kind.MINIMUM, Origin.QUOTED);

    private Stories() {}

    public static Instant at(String clock) {
        return at(1, clock);
    }

    public static Instant at(int day, String clock) {
        return StoryClock.at(day, LocalTime.parse(clock));
    }

    public static Moment event(Instant at, EventKind kind, String... details) {
        return new Moment(at, kind, List.of(details), Decision.NONE, Situation.NEW);
    }

    public static Moment judged(Instant at, EventKind kind, String detail, Finding... findings) {
        List<String> details = detail.isEmpty() ? List.of() : List.of(detail);
        return new Moment(at, kind, details, decision(findings), Situation.NEW);
    }

    static Decision decision(Finding... findings) {
        Outcome worst = Outcome.SATISFIED;
        for (Finding finding : findings) {
            worst = finding.outcome().compareTo(worst) > 0 ? finding.outcome() : worst;
        }
        List<Finding> governing = new ArrayList<>();
        List<Finding> considered = new ArrayList<>();
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        for (Finding finding : findings) {
            (finding.outcome() == worst ? governing : considered).add(finding);
            factors.addAll(finding.factors());
        }
        return new Decision(worst, factors, governing, considered);
    }

    public static Finding finding(String rule, Outcome ended, Lifetime lifetime, Instant from, Instant asked) {
        return finding(rule, ended, Arithmetic.Span.of(lifetime, from, asked));
    }

    public static Finding finding(String rule, Outcome ended, Arithmetic arithmetic) {
        boolean holds = arithmetic.holds();
        return new Finding(
                rule,
                holds ? Outcome.SATISFIED : ended,
                holds ? Reason.SIGN_IN_WITHIN_WINDOW : Reason.SIGN_IN_WINDOW_ENDED,
                holds ? Set.of() : Set.of(Factor.FIRST_FACTOR, Factor.MFA),
                Optional.of(arithmetic));
    }

    static Finding plain(String rule, Outcome outcome) {
        return new Finding(rule, outcome, Reason.SIGN_IN_WITHIN_WINDOW, Set.of(), Optional.empty());
    }

    /** Opened an app, with the window counted from one instant and the refresh cycle from another. */
    static Moment opened(Instant at, String app, Instant window, Instant cycle) {
        return judged(
                at,
                EventKind.ACCESS_REQUESTED,
                app,
                finding("SIF-1", Outcome.PROMPT, WINDOW, window, at),
                finding("SIF-2", Outcome.RENEWED, CYCLE, cycle, at),
                finding("SIF-3", Outcome.PROMPT, ROLLING, at("00:00"), at));
    }

    public static List<Moment> outsideTheCycle() {
        return List.of(
                event(at("00:00"), EventKind.SIGNED_IN),
                event(at("00:30"), EventKind.DEVICE_LOCKED),
                judged(
                        at("04:45"),
                        EventKind.DEVICE_UNLOCKED,
                        "",
                        finding("SIF-2", Outcome.RENEWED, CYCLE, at("00:00"), at("04:45")),
                        finding("SIF-1", Outcome.NOT_RENEWED, WINDOW, at("00:00"), at("04:45"))),
                opened(at("05:44"), "the tax form", at("04:45"), at("04:45")),
                opened(at("05:45"), "the tax form", at("04:45"), at("04:45")));
    }

    public static List<Moment> boundary(String clock) {
        return List.of(
                event(at("00:00"), EventKind.SIGNED_IN), opened(at(clock), "the budget", at("00:00"), at("00:00")));
    }

    public static List<Moment> deferred() {
        Instant upload = at("01:20");
        Instant back = at("02:45");
        return List.of(
                event(at("00:00"), EventKind.SIGNED_IN),
                event(at("00:10"), EventKind.DEVICE_LOCKED),
                judged(
                        upload,
                        EventKind.ACCESS_REQUESTED,
                        "the upload in the background",
                        finding("SIF-1", Outcome.DEFERRED, WINDOW, at("00:00"), upload)),
                judged(
                        back,
                        EventKind.ACCESS_REQUESTED,
                        "the upload",
                        finding("SIF-1", Outcome.PROMPT, WINDOW, at("00:00"), back),
                        plain("BRW-1", Outcome.WARNED)));
    }

    public static List<Moment> aWeekLater() {
        Instant week = at(8, "09:30");
        return List.of(
                event(at("09:00"), EventKind.SIGNED_IN),
                judged(
                        week,
                        EventKind.ACCESS_REQUESTED,
                        "",
                        finding("SIF-3", Outcome.PROMPT, ROLLING, at("09:00"), week)));
    }

    public static List<Moment> halfAYear() {
        List<Moment> moments = new ArrayList<>();
        Instant start = at("09:00");
        moments.add(event(start, EventKind.SIGNED_IN));
        for (int day : new int[] {2, 30, 90, 150, 180}) {
            moments.add(judged(
                    at(day, "09:00"),
                    EventKind.ACCESS_REQUESTED,
                    "the intranet",
                    finding("BRW-1", Outcome.PROMPT, KMSI, start, at(day, "09:00"))));
        }
        moments.add(judged(
                at(181, "09:00"),
                EventKind.ACCESS_REQUESTED,
                "the intranet",
                finding("BRW-1", Outcome.PROMPT, KMSI, start, at(181, "09:00"))));
        return moments;
    }

    public static List<Moment> crowded() {
        List<Moment> moments = new ArrayList<>();
        moments.add(event(at("08:00"), EventKind.SIGNED_IN));
        for (int i = 0; i < 11; i++) {
            Instant at = at("08:55").plus(Duration.ofMinutes(i));
            moments.add(opened(at, "an application with a rather long name, number " + i, at("08:00"), at("08:00")));
        }
        return moments;
    }

    public static List<Moment> cutoff() {
        Instant retired = Instant.parse("2021-01-30T00:00:00Z");
        List<Moment> moments = new ArrayList<>();
        for (String day : List.of("2021-01-29T23:59:00Z", "2021-01-30T00:00:00Z", "2021-01-30T00:01:00Z")) {
            Instant at = Instant.parse(day);
            moments.add(judged(
                    at,
                    EventKind.ACCESS_REQUESTED,
                    "the portal",
                    finding(
                            "BRW-2",
                            Outcome.ADVISED,
                            new Arithmetic.Cutoff("end of configurable refresh tokens", retired, at, "BRW-2"))));
        }
        return moments;
    }

    public static List<Moment> tooShort() {
        return List.of(judged(
                at("10:00"),
                EventKind.ACCESS_REQUESTED,
                "the settings",
                finding("SIF-4", Outcome.REFUSED, new Arithmetic.Bound(LEAST, Duration.ofMinutes(59), true))));
    }
}
