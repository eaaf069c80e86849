package sessionspec.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.evidence.Moment;

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
        return ClockTimes.at(day, LocalTime.parse(clock).get(ChronoField.MINUTE_OF_DAY));
    }

    /** What happens in the stories. */
    public enum Happening {
        SIGNED_IN,
        DEVICE_LOCKED,
        DEVICE_UNLOCKED,
        ACCESS_REQUESTED
    }

    private static final Device JOINED = new Device(Device.Join.JOINED);
    private static final Situation SOMEWHERE = Situation.of(Worlds.NEW, new Place("Alex", JOINED, Place.BROWSER));

    public static Moment event(Instant at, Happening kind) {
        return new Moment(happened(at, kind, ""), Decision.NONE, SOMEWHERE);
    }

    public static Moment judged(Instant at, Happening kind, String detail, Finding... findings) {
        return new Moment(happened(at, kind, detail), decision(findings), SOMEWHERE);
    }

    /** Such a moment with this answer. */
    public static Moment answered(Instant at, Happening kind, Answer answer) {
        return new Moment(happened(at, kind, "the budget"), new Decision(answer, List.of(), List.of()), SOMEWHERE);
    }

    private static Event happened(Instant at, Happening kind, String detail) {
        return switch (kind) {
            case SIGNED_IN -> new SignedIn(JOINED, "Alex", Set.of(Factor.FIRST_FACTOR), at);
            case DEVICE_LOCKED -> new DeviceLocked(at, "Alex", JOINED);
            case DEVICE_UNLOCKED -> new DeviceUnlocked(at, "Alex", JOINED);
            case ACCESS_REQUESTED ->
                new AccessRequested(
                        at,
                        new Place("Alex", JOINED, Place.BROWSER),
                        new App(detail, App.Protocol.OIDC, App.Publisher.MICROSOFT_365, false, true),
                        Client.BROWSER,
                        true,
                        Set.of());
        };
    }

    /** The gravest of what the findings come to; what a finding comes to once it does not hold stands for its thing. */
    static Decision decision(Finding... findings) {
        Answer.Kind worst = Answer.Kind.LET_IN;
        for (Finding finding : findings) {
            worst = kind(finding).compareTo(worst) > 0 ? kind(finding) : worst;
        }
        List<Finding> governing = new ArrayList<>();
        List<Finding> considered = new ArrayList<>();
        for (Finding finding : findings) {
            (kind(finding) == worst ? governing : considered).add(finding);
        }
        boolean asks = worst == Answer.Kind.PROMPTED || worst == Answer.Kind.DEFERRED;
        Answer answer = new Answer(worst, asks ? Set.of(Factor.values()) : Set.of(), Set.of());
        return new Decision(answer, governing, considered);
    }

    private static Answer.Kind kind(Finding finding) {
        return finding.holds() ? Answer.Kind.LET_IN : Answer.Kind.valueOf(finding.thing());
    }

    public static Finding finding(String rule, Answer.Kind ended, Lifetime lifetime, Instant from, Instant asked) {
        return finding(rule, ended, Arithmetic.Span.of(lifetime, from, asked));
    }

    public static Finding finding(String rule, Answer.Kind ended, Arithmetic arithmetic) {
        return new Finding(rule, "given", Verb.MEETS, ended.name(), Optional.of(arithmetic), false);
    }

    static Finding plain(String rule) {
        return new Finding(rule, "given", Verb.WARNS, "warning", Optional.empty(), false);
    }

    /** Opened an app, with the window counted from one instant and the refresh cycle from another. */
    static Moment opened(Instant at, String app, Instant window, Instant cycle) {
        return judged(
                at,
                Happening.ACCESS_REQUESTED,
                app,
                finding("SIF-1", Answer.Kind.PROMPTED, WINDOW, window, at),
                finding("SIF-2", Answer.Kind.LET_IN, CYCLE, cycle, at),
                finding("SIF-3", Answer.Kind.PROMPTED, ROLLING, at("00:00"), at));
    }

    public static List<Moment> outsideTheCycle() {
        return List.of(
                event(at("00:00"), Happening.SIGNED_IN),
                event(at("00:30"), Happening.DEVICE_LOCKED),
                judged(
                        at("04:45"),
                        Happening.DEVICE_UNLOCKED,
                        "",
                        finding("SIF-2", Answer.Kind.LET_IN, CYCLE, at("00:00"), at("04:45")),
                        finding("SIF-1", Answer.Kind.LET_IN, WINDOW, at("00:00"), at("04:45"))),
                opened(at("05:44"), "the tax form", at("04:45"), at("04:45")),
                opened(at("05:45"), "the tax form", at("04:45"), at("04:45")));
    }

    public static List<Moment> boundary(String clock) {
        return List.of(
                event(at("00:00"), Happening.SIGNED_IN), opened(at(clock), "the budget", at("00:00"), at("00:00")));
    }

    public static List<Moment> deferred() {
        Instant upload = at("01:20");
        Instant back = at("02:45");
        return List.of(
                event(at("00:00"), Happening.SIGNED_IN),
                event(at("00:10"), Happening.DEVICE_LOCKED),
                judged(
                        upload,
                        Happening.ACCESS_REQUESTED,
                        "the upload in the background",
                        finding("SIF-1", Answer.Kind.DEFERRED, WINDOW, at("00:00"), upload)),
                judged(
                        back,
                        Happening.ACCESS_REQUESTED,
                        "the upload",
                        finding("SIF-1", Answer.Kind.PROMPTED, WINDOW, at("00:00"), back),
                        plain("BRW-1")));
    }

    public static List<Moment> aWeekLater() {
        Instant week = at(8, "09:30");
        return List.of(
                event(at("09:00"), Happening.SIGNED_IN),
                judged(
                        week,
                        Happening.ACCESS_REQUESTED,
                        "",
                        finding("SIF-3", Answer.Kind.PROMPTED, ROLLING, at("09:00"), week)));
    }

    public static List<Moment> halfAYear() {
        List<Moment> moments = new ArrayList<>();
        Instant start = at("09:00");
        moments.add(event(start, Happening.SIGNED_IN));
        for (int day : new int[] {2, 30, 90, 150, 180}) {
            moments.add(judged(
                    at(day, "09:00"),
                    Happening.ACCESS_REQUESTED,
                    "the intranet",
                    finding("BRW-1", Answer.Kind.PROMPTED, KMSI, start, at(day, "09:00"))));
        }
        moments.add(judged(
                at(181, "09:00"),
                Happening.ACCESS_REQUESTED,
                "the intranet",
                finding("BRW-1", Answer.Kind.PROMPTED, KMSI, start, at(181, "09:00"))));
        return moments;
    }

    public static List<Moment> crowded() {
        List<Moment> moments = new ArrayList<>();
        moments.add(event(at("08:00"), Happening.SIGNED_IN));
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
                    Happening.ACCESS_REQUESTED,
                    "the portal",
                    finding(
                            "BRW-2",
                            Answer.Kind.LET_IN,
                            new Arithmetic.Cutoff("end of configurable refresh tokens", retired, at, "BRW-2"))));
        }
        return moments;
    }

    public static List<Moment> tooShort() {
        return List.of(judged(
                at("10:00"),
                Happening.ACCESS_REQUESTED,
                "the settings",
                finding("SIF-4", Answer.Kind.REFUSED, new Bound(LEAST, Duration.ofMinutes(59), true))));
    }
}
