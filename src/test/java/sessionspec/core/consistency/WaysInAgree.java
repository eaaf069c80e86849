package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.ask.words.Apps;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.signin.AppSession;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;
import sessionspec.core.tokens.DeviceEvent.Switch;
import sessionspec.core.tokens.Prt;

final class WaysInAgree implements Property {

    @Override
    public String claim() {
        return "At one instant all ways in agree on what the user holds";
    }

    /** Resource and token, where the app has no session of its own; and nothing at all where nothing is held any more. */
    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Place browser = tale.cast().browser();
        Worlds now = told.core().answer(told.end(), neutral(tale, tale.end())).next();
        boolean premise = false;
        for (App app : tale.cast().apps()) {
            if (asksAlways(app) && !keepsSession(app, browser, now)) {
                premise = true;
                Event resource = Questions.access(tale.end(), browser, app, Apps.clientOf(app), true);
                Event token = Questions.token(tale.end(), browser, app, Apps.clientOf(app));
                Answer one = told.core().ask(now, resource);
                Answer other = told.core().ask(now, token);
                if (one.kind() != other.kind() && !mfaNoLongerRemembered(told, now, resource)) {
                    return Verdict.violated(
                            claim(),
                            together(tale.events(), List.of(resource)),
                            together(tale.events(), List.of(token)));
                }
            }
        }
        if (holdsNothing(now, browser)) {
            premise = true;
            List<Event> ways = new ArrayList<>(Questions.requests(tale.end(), browser, tale.cast()));
            ways.removeIf(way -> way instanceof sessionspec.core.kernel.Request.AccessRequested asked
                    && (!asksAlways(asked.app()) || keepsSession(asked.app(), asked.place(), now)));
            ways.add(new AppSwitched(tale.end(), browser.inApps(), Switch.ANOTHER_APP));
            for (Event way : ways) {
                if (Leniency.perhapsIn(told.core().ask(now, way))) {
                    return Verdict.violated(
                            claim() + ", so nobody who holds nothing is let in", together(tale.events(), List.of(way)));
                }
            }
            Event use = new DeviceUsed(tale.end(), browser.user(), browser.device());
            if (!prts(told.core().answer(now, use).next(), browser).equals(prts(now, browser))) {
                return Verdict.violated(
                        claim() + ", so no use renews a token that has ended", together(tale.events(), List.of(use)));
            }
        }
        return Verdict.of(premise);
    }

    /** Nothing but time passes. */
    static Event neutral(Tale tale, Instant at) {
        Place place = tale.cast().browser();
        return new DeviceLocked(at, place.user(), place.device());
    }

    static boolean asksAlways(App app) {
        return app.redirectsBack()
                && !app.keepsOwnCookies()
                && app.protocol() != App.Protocol.OTHER
                && app.protocol() != App.Protocol.WS_FEDERATION;
    }

    private static boolean keepsSession(App app, Place browser, Worlds worlds) {
        return Core.facts(worlds).stream()
                .flatMap(facts -> facts.all(AppSession.class).stream())
                .anyMatch(session ->
                        session.app().equals(app.name()) && session.place().sharesDevice(browser));
    }

    /** RMF-7 is about resources. */
    private static boolean mfaNoLongerRemembered(Told told, Worlds now, Event question) {
        return told.core().answer(now, question).decision().findings().stream()
                .anyMatch(finding -> finding.rule().equals("RMF-7"));
    }

    private static boolean holdsNothing(Worlds worlds, Place browser) {
        return Core.facts(worlds).stream()
                .allMatch(facts -> !ofSession(facts, browser).isEmpty()
                        && ended(facts, browser) == ofSession(facts, browser).size());
    }

    /** Something that was ended rather than run out. */
    private static long ended(Facts facts, Place browser) {
        return ofSession(facts, browser).stream()
                .filter(held -> facts.end(held).filter(end -> !end.ranOut()).isPresent())
                .count();
    }

    private static List<Artifact> ofSession(Facts facts, Place browser) {
        return facts.artifacts(browser.user()).stream()
                .filter(Artifact.OfSession.class::isInstance)
                .filter(held -> held.device().equals(browser.device()))
                .toList();
    }

    private static List<List<Prt>> prts(Worlds worlds, Place browser) {
        return Core.facts(worlds).stream()
                .map(facts -> prts(facts, browser))
                .distinct()
                .toList();
    }

    /** The one of the user on the device. */
    static List<Prt> prts(Facts facts, Place browser) {
        return facts.all(Prt.class).stream()
                .filter(prt -> prt.user().equals(browser.user()) && prt.device().equals(browser.device()))
                .toList();
    }
}
