package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.consistency.Happenings.Theme;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.TokenEvent.AppSessionMatched;
import sessionspec.core.tokens.TokenEvent.AppUsed;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenRequested;

/** What happens to another user, on another device, in another browser or for another app is nothing to the question. */
final class NobodySpeaksForAnother implements Property {

    private static final List<Theme> OF_PEOPLE = List.of(
            Theme.SIGN_IN, Theme.DEVICE, Theme.BROWSER, Theme.TOKENS, Theme.ADFS, Theme.FEDERATION, Theme.TENANT);

    private enum Other {
        USER,
        DEVICE,
        BROWSER,
        APP
    }

    @Override
    public String claim() {
        return "One device, browser, user or app does not speak for another but where a rule says so";
    }

    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        Other other = chance.of(Other.values());
        List<Event> elsewhere = elsewhere(other, tale, chance);
        if (elsewhere.isEmpty()) {
            return Verdict.IRRELEVANT;
        }
        if (other == Other.BROWSER && isRevoked(told.middle(), tale.cast().browser())) {
            // A sign-in on the device, in whichever browser, ends the revocation there.
            return Verdict.IRRELEVANT;
        }
        List<Event> later = later(other, tale);
        Worlds otherwise = later.equals(tale.after()) ? told.end() : told.core().after(told.middle(), later);
        Worlds with = told.core().after(told.core().after(told.middle(), elsewhere), later);
        boolean premise = false;
        for (Event question : chance.some(questions(other, tale), 4)) {
            if (isOpenTo(other, question, otherwise, tale.cast().browser())) {
                continue;
            }
            premise = true;
            Answer without = told.core().ask(otherwise, question);
            Answer answer = told.core().ask(with, question);
            if (!answer.equals(without) && !PutOff.perhaps(answer, with, question.at())) {
                return Verdict.violated(
                        claim() + ", but another " + other + " did",
                        together(tale.before(), later, List.of(question)),
                        together(tale.before(), elsewhere, later, List.of(question)));
            }
        }
        return Verdict.of(premise);
    }

    /** Whoever is let in by another app has used the device, which counts for all. */
    private static List<Event> later(Other other, Tale tale) {
        String app = tale.cast().apps().get(1).name();
        return other != Other.APP
                ? tale.after()
                : tale.after().stream().filter(event -> !names(event, app)).toList();
    }

    private static boolean names(Event event, String name) {
        boolean[] names = new boolean[1];
        Shapes.visit(event, part -> names[0] |= part.equals(name));
        return names[0];
    }

    private static boolean isRevoked(Worlds worlds, Place place) {
        return Core.facts(worlds).stream()
                .anyMatch(facts -> facts.all(Revoked.class).stream()
                        .anyMatch(mark -> mark.user().equals(place.user())
                                && mark.device().equals(place.device())));
    }

    private static List<Event> questions(Other other, Tale tale) {
        List<Event> all = Questions.at(tale.end(), tale.cast().browser(), tale.cast());
        if (other == Other.APP) {
            String app = tale.cast().apps().get(0).name();
            all.removeIf(question -> {
                boolean[] names = new boolean[1];
                Shapes.visit(question, part -> names[0] |= part.equals(app));
                return !names[0] && isOfAnApp(question);
            });
        }
        return all;
    }

    private static boolean isOfAnApp(Event question) {
        return question instanceof AccessRequested
                || question instanceof TokenRequested
                || question instanceof EntraTokenPresented
                || question instanceof AppUsed;
    }

    /** Where a rule lets the other speak: a token is presented by its user from anywhere, a device shares its use. */
    private static boolean isOpenTo(Other other, Event question, Worlds worlds, Place browser) {
        return switch (other) {
            case USER, APP -> false;
            case DEVICE -> question instanceof EntraTokenPresented;
            case BROWSER ->
                question instanceof AppSwitched
                        || question instanceof RefreshTokenPresented
                        || question instanceof TokenPresented
                        || question instanceof EntraTokenPresented
                        // MFA done anywhere on the device may be in the claim of its Primary Refresh Token (PRT-5).
                        || (question instanceof MfaRequired required
                                && (!required.place().isBrowser() || !isWithoutPrt(worlds, browser)))
                        || ((question instanceof AccessRequested || question instanceof TokenRequested)
                                && !isUnderPolicyForAll(worlds, browser));
        };
    }

    private static boolean isUnderPolicyForAll(Worlds worlds, Place browser) {
        return isWithoutPrt(worlds, browser)
                && Core.facts(worlds).stream()
                        .allMatch(facts -> facts.all(Policy.class).stream()
                                .anyMatch(policy -> policy.target() instanceof Target.Everything));
    }

    private static boolean isWithoutPrt(Worlds worlds, Place browser) {
        return Core.facts(worlds).stream()
                .allMatch(facts -> WaysInAgree.prts(facts, browser).isEmpty());
    }

    private static List<Event> elsewhere(Other other, Tale tale, Chance chance) {
        Place place = tale.cast().browser();
        Instant at = tale.middle();
        return switch (other) {
            case USER ->
                someFor(tale.cast().users().get(1), chance.of(tale.cast().devices()), tale, chance);
            case DEVICE -> someFor(place.user(), tale.cast().devices().get(1), tale, chance);
            case BROWSER -> place.device().isRegistered() ? List.of() : browser(tale, chance);
            case APP -> app(tale.cast().apps(), at, place, chance);
        };
    }

    private static List<Event> someFor(String user, Device device, Tale tale, Chance chance) {
        Happenings happenings = new Happenings(chance, tale.cast());
        List<Event> all = new ArrayList<>();
        for (int tries = 0; tries < 4; tries++) {
            Event event = happenings.by(user, device, tale.middle(), chance.of(OF_PEOPLE));
            if (isOf(user, device, event)
                    && !concernsAll(user.equals(tale.cast().users().get(0)), event)) {
                all.add(event);
            }
        }
        return all;
    }

    /** Whether it is about that user and that device and nobody else: no configuration, no command. */
    private static boolean isOf(String user, Device device, Event event) {
        if (event instanceof Configured || event instanceof ComplianceMeasured) {
            return false;
        }
        boolean[] names = new boolean[1];
        Shapes.visit(event, part -> names[0] |= part.equals(user));
        return names[0];
    }

    /** Whether a rule says that it concerns the user on all devices, or all users of the device. */
    private static boolean concernsAll(boolean sameUser, Event event) {
        if (!sameUser) {
            return event instanceof PostureChanged changed && changed.onDevice().isPresent()
                    || event instanceof RegistrationChanged it && it.onDevice().isPresent();
        }
        return event instanceof MfaSessionsRevoked
                || (event instanceof PostureChanged changed && changed.change() != Change.DEVICE_NONCOMPLIANT)
                || (event instanceof RegistrationChanged changed
                        && changed.onDevice().isEmpty())
                || event.getClass().getSimpleName().equals("TokensValidFromSet")
                || event.getClass().getSimpleName().equals("ScriptStarted");
    }

    private static List<Event> browser(Tale tale, Chance chance) {
        Place second =
                new Place(tale.cast().users().get(0), tale.cast().devices().get(0), Cast.SECOND_BROWSER);
        Instant at = tale.middle();
        Set<Factor> factors = chance.percent(50) ? Set.of(Factor.FIRST_FACTOR) : Set.of(Factor.values());
        return chance.some(
                List.of(
                        new SignedIn(at, second, false, factors),
                        new StaySignedInAnswered(at, second, chance.percent(50)),
                        new AdfsSignedIn(at, second, factors, true, chance.percent(50)),
                        new MfaRequired(at, second, false),
                        new BrowserClosed(at, second)),
                3);
    }

    private static List<Event> app(List<App> apps, Instant at, Place place, Chance chance) {
        App app = apps.get(1);
        boolean unnamed = apps.stream()
                .anyMatch(it -> it.publisher() == App.Publisher.MICROSOFT_UNPLACED || it.mayUse(app) || app.mayUse(it));
        // A policy for an app of Microsoft's may cover others of which nobody says where they belong (SCP-1).
        return switch (chance.below(unnamed ? 2 : 3)) {
            case 0 -> List.of(new AppSessionOpened(at, place, app.name(), Duration.ofHours(8)));
            case 1 -> List.of(new AppSessionMatched(at, place, app.name()));
            default ->
                List.of(new Configured(
                        at,
                        new Policy(9, new Target.OneApp(app), Optional.of(Duration.ofHours(1)), chance.percent(50))));
        };
    }
}
