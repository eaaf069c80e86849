package sessionspec.ask.words;

import static sessionspec.ask.Form.Asking.Way.BACKGROUND;
import static sessionspec.ask.Form.Asking.Way.MFA;
import static sessionspec.ask.Form.Asking.Way.SINGLE_SIGN_ON;
import static sessionspec.ask.Form.Asking.Way.USER;
import static sessionspec.ask.Mark.ANSWERS_PROMPT;
import static sessionspec.ask.Mark.AT_ADFS;
import static sessionspec.ask.Mark.FIRST_ALONE;
import static sessionspec.ask.Mark.SIGN_IN;
import static sessionspec.ask.Mark.STAY_SIGNED_IN;
import static sessionspec.ask.Mark.UNLOCKED;
import static sessionspec.ask.Mark.WORKS;
import static sessionspec.ask.words.Choices.APP;
import static sessionspec.ask.words.Choices.ASKED_CASE;
import static sessionspec.ask.words.Choices.CLIENT;
import static sessionspec.ask.words.Choices.DESTINATION;
import static sessionspec.ask.words.Choices.FACTORS;
import static sessionspec.ask.words.Choices.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sessionspec.ask.Form;
import sessionspec.ask.Scene;
import sessionspec.ask.Slot;
import sessionspec.ask.Topic;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;

/** How it is written that the user signs in, answers, and asks for something. */
final class SignInForms {

    /** What comes to AD FS where nothing else is said. */
    static final String ADFS_APPLICATION = "an application";

    private static final Set<Factor> FIRST = Set.of(Factor.FIRST_FACTOR);

    private static final Choice<String> MFA_PLACE = new Choice<String>("place")
            .or("the browser", "at a new sign-in in the browser", "the browser")
            .or("another app in the browser", "by another app in the browser", "another app in the browser")
            .or("a non-browser app", "by a non-browser app", "a non-browser app");

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        all.add(happens(
                        "signs in",
                        "the user signs in on {device} device",
                        (it, at, scene) -> List.of(new SignedIn(scene.device(), Scene.USER, FIRST, at)))
                .marked(SIGN_IN, FIRST_ALONE, UNLOCKED));
        all.add(happens(
                        "signs in with {factors}",
                        "the user signs in with {factors} on {device} device",
                        (it, at, scene) -> List.of(new SignedIn(scene.device(), Scene.USER, it.get(FACTORS), at)),
                        FACTORS)
                .marked(SIGN_IN, UNLOCKED));
        all.add(happens(
                        "answers the prompt",
                        "the user answers the prompt",
                        (it, at, scene) ->
                                List.of(scene.prompt().answered(scene.prompt().factors(), at, scene.browser())))
                .marked(ANSWERS_PROMPT, UNLOCKED));
        all.add(happens(
                        "answers Stay signed in? {yes}",
                        "the user answers the Stay signed in? prompt with {yes}",
                        (it, at, scene) -> List.of(new StaySignedInAnswered(at, scene.browser(), it.get(YES))),
                        YES)
                .marked(STAY_SIGNED_IN, UNLOCKED));
        all.add(happens(
                        "abandons Stay signed in?",
                        "the user abandons the Stay signed in? prompt",
                        (it, at, scene) -> List.of(new StaySignedInAbandoned(at, scene.browser())))
                .marked(STAY_SIGNED_IN));
        all.add(happens(
                        "closes the browser",
                        "the browser is closed and opened again",
                        (it, at, scene) -> List.of(new BrowserClosed(at, scene.browser())))
                .marked(UNLOCKED));
        all.add(work("works", "", Choices.APP, false, false).marked(WORKS));
        all.add(work("works in {app}", "in {app}", APP, true, false));
        all.add(work("works in the case of {case}", "{case}", ASKED_CASE, false, true));
        all.add(happens(
                        "works in an AD FS application",
                        "the user works in an AD FS application",
                        (it, at, scene) -> List.of(new AdfsRequested(at, scene.browser(), ADFS_APPLICATION, false)))
                .marked(AT_ADFS, UNLOCKED)
                .asking(USER, "in an AD FS application"));
        all.add(happens(
                        "{client} works in the background",
                        "a {client} works in the background",
                        (it, at, scene) -> List.of(new AccessRequested(
                                at, scene.of(it.get(CLIENT)), Apps.USUAL, it.get(CLIENT), false, Set.of())),
                        CLIENT)
                .asking(BACKGROUND, "{client}"));
        all.add(happens(
                        "goes on to {destination}",
                        "",
                        (it, at, scene) ->
                                List.of(new AppSwitched(at, scene.browser().inApps(), it.get(DESTINATION))),
                        DESTINATION)
                .marked(UNLOCKED)
                .asking(SINGLE_SIGN_ON, "{destination}"));
        all.add(happens(
                        "needs MFA in {place}",
                        "",
                        (it, at, scene) -> List.of(new MfaRequired(
                                at,
                                it.get(MFA_PLACE).equals("a non-browser app")
                                        ? scene.browser().inApps()
                                        : scene.browser(),
                                it.get(MFA_PLACE).startsWith("another app"))),
                        MFA_PLACE)
                .asking(MFA, "{place}"));
        all.addAll(AdfsSignInForms.all());
        return all;
    }

    private static Form work(String written, String where, Slot<?> slot, boolean inApp, boolean inCase) {
        return happens(
                        written,
                        where.isEmpty() ? "the user works" : "the user works " + where,
                        (it, at, scene) -> {
                            Set<Circumstance> cases = inCase ? Set.of(it.get(ASKED_CASE)) : Set.of();
                            App app = inApp ? it.get(APP) : usual(cases);
                            Client client = inCase ? Client.BROWSER : Apps.clientOf(app);
                            return List.of(new AccessRequested(at, scene.of(client), app, client, true, cases));
                        },
                        inApp || inCase ? new Slot<?>[] {slot} : new Slot<?>[0])
                .asking(USER, where)
                .marked(UNLOCKED);
    }

    /** An app that loses cookies is one that keeps some. */
    private static App usual(Set<Circumstance> cases) {
        return cases.contains(Circumstance.APP_COOKIES_LOST)
                ? Apps.named("a non-Microsoft OIDC app").orElseThrow()
                : Apps.USUAL;
    }

    /** @param step its phrase; empty where there is only one for what comes of it */
    static Form happens(String written, String step, Form.Tells tells, Slot<?>... slots) {
        return Form.of(Topic.HAPPENS, written, List.of(slots), step.isEmpty() ? List.of() : List.of(step), tells);
    }
}
