package sessionspec.ask.words;

import static sessionspec.ask.Form.Asking.Way.TOKEN;
import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.APP;
import static sessionspec.ask.words.Slots.CLIENT;
import static sessionspec.ask.words.Slots.COMMAND;
import static sessionspec.ask.words.Slots.ON;
import static sessionspec.ask.words.Slots.PERIOD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Form;
import sessionspec.ask.Scene;
import sessionspec.ask.Topic;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.adfs.CorporateNetwork;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.federation.PowerShellSession;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantEvent.CommandFailed;
import sessionspec.core.tenant.TenantSetting;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenLifetimeEvent.SessionTokenInactivitySet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenRequested;

/** How it is written what is done with tokens, and what administrators do. */
final class TokenForms {

    private static final String OAUTH_APP = "an OAuth app";
    private static final String SETS = "the administrator sets AccessTokenLifetime \"{timespan}\" for ";

    private static final Choice<TenantSetting> SETTING = new Choice<TenantSetting>("setting")
            .or("stay-prompt", "the Stay signed in? prompt", TenantSetting.STAY_SIGNED_IN_PROMPT)
            .or("remember-mfa", "remember MFA", TenantSetting.REMEMBER_MFA);

    private TokenForms() {}

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        all.add(SituationForms.none(Topic.TOKEN_LIFETIME, "token-lifetime none", List.of()));
        all.add(Form.of(
                Topic.TOKEN_LIFETIME,
                "token-lifetime {timespan} for the organisation",
                List.of(TimeSpanSlot.TIMESPAN),
                List.of(SETS + "the organisation"),
                (it, at, scene) -> List.of(
                        new TokenLifetimeSet(at, Assignee.ORGANISATION, Optional.of(it.get(TimeSpanSlot.TIMESPAN))))));
        all.add(Form.of(
                Topic.TOKEN_LIFETIME,
                "token-lifetime {timespan} for the app {app}",
                List.of(TimeSpanSlot.TIMESPAN, APP),
                List.of(SETS + "the app {app}"),
                (it, at, scene) -> List.of(new TokenLifetimeSet(
                        at,
                        new Assignee(Assignee.Kind.APPLICATION, it.get(APP)),
                        Optional.of(it.get(TimeSpanSlot.TIMESPAN))))));
        all.addAll(issuing());
        all.addAll(showing());
        all.addAll(administration());
        return all;
    }

    private static List<Form> issuing() {
        return List.of(
                asks(
                        "{client} asks for {token} token for {app}",
                        "a {client} asks for a {token} token for {app}",
                        false),
                asks(
                        "{client} that negotiates CAE asks for {token} token for {app}",
                        "a {client} that negotiates CAE asks for a {token} token for {app}",
                        true),
                happens(
                        "OAuth app asks AD FS for a refresh token",
                        "an OAuth app asks AD FS for a refresh token",
                        (it, at, scene) -> List.of(new AdfsRequested(at, scene.browser(), OAUTH_APP, true))),
                through("signs in to an OAuth app through AD FS", "", false),
                through(
                        "signs in to an OAuth app through AD FS with Keep me signed in ticked",
                        " with Keep me signed in ticked",
                        true),
                happens(
                        "browser caches a token of {period}",
                        "the browser caches a token of {period}",
                        (it, at, scene) -> List.of(new TokenCached(at, scene.browser(), it.get(PERIOD))),
                        PERIOD),
                happens(
                        "app opens a session of {period}",
                        "the app opens a session of {period}",
                        (it, at, scene) ->
                                List.of(new AppSessionOpened(at, scene.browser(), Apps.USUAL.name(), it.get(PERIOD))),
                        PERIOD));
    }

    private static Form through(String written, String how, boolean ticked) {
        return happens(
                written,
                "the user signs in to an OAuth app through AD FS" + how + " on {device} device",
                (it, at, scene) -> List.<Event>of(
                        new AdfsSignedIn(at, scene.browser(), Set.of(Factor.FIRST_FACTOR), true, ticked),
                        new AdfsRequested(at, scene.browser(), OAUTH_APP, true)));
    }

    /** Where nobody is said to have signed in, somebody has, just before. */
    private static Form asks(String written, String step, boolean negotiatesCae) {
        return happens(
                written,
                step,
                (it, at, scene) -> {
                    List<Event> told = new ArrayList<>();
                    if (scene.holdsNothing()) {
                        told.add(SignedIn.on(scene.device(), Scene.USER, Set.of(Factor.FIRST_FACTOR), at));
                    }
                    told.add(new TokenRequested(
                            at,
                            scene.of(it.get(CLIENT)),
                            it.get(Slots.TOKEN),
                            it.get(CLIENT),
                            negotiatesCae,
                            it.get(APP),
                            Optional.empty(),
                            Optional.empty()));
                    return told;
                },
                CLIENT,
                Slots.TOKEN,
                APP);
    }

    private static List<Form> showing() {
        return List.of(
                happens(
                                "shows the AD FS refresh token",
                                "the AD FS refresh token is used",
                                (it, at, scene) -> List.of(new RefreshTokenPresented(at, scene.browser(), OAUTH_APP)))
                        .asking(TOKEN, "AD FS refresh token"),
                happens(
                                "shows the AD FS token",
                                "the AD FS token is used",
                                (it, at, scene) -> List.of(new TokenPresented(at, scene.browser())))
                        .asking(TOKEN, "AD FS token"),
                happens(
                                "shows the cached token",
                                "the cached token is used",
                                (it, at, scene) -> List.of(new CachedTokenPresented(at, scene.browser())))
                        .asking(TOKEN, "cached token"),
                happens(
                                "shows the {token} token",
                                "the {token} token is used",
                                (it, at, scene) -> List.of(new EntraTokenPresented(
                                        at,
                                        it.get(Slots.TOKEN),
                                        Scene.USER,
                                        scene.client(it.get(Slots.TOKEN)),
                                        scene.app(it.get(Slots.TOKEN))
                                                .orElse(Apps.USUAL)
                                                .name(),
                                        false)),
                                Slots.TOKEN)
                        .asking(TOKEN, "{token} token"));
    }

    private static List<Form> administration() {
        return List.of(
                happens("administrator runs {command}", "the administrator runs {command}", TokenForms::run, COMMAND),
                happens("new PowerShell session", "a new PowerShell session is opened", (it, at, scene) -> {
                    scene.goOn(PowerShell.newSession());
                    return List.of(new Configured(at, new PowerShellSession(false)));
                }),
                happens(
                        "administrator switches {setting} {on}",
                        "the administrator switches {setting} {on}",
                        (it, at, scene) -> List.of(new Configured(at, new Switched(it.get(SETTING), it.get(ON)))),
                        SETTING,
                        ON),
                happens(
                        "Max Inactive Time set to {period}",
                        "the administrator sets the Max Inactive Time of session tokens to {period}",
                        (it, at, scene) -> List.of(new SessionTokenInactivitySet(at, it.get(PERIOD))),
                        PERIOD),
                network("outside", true),
                network("inside", false));
    }

    private static Form network(String where, boolean outside) {
        return happens(
                "goes " + where + " the corporate network",
                "the user goes " + where + " the corporate network",
                (it, at, scene) -> List.of(new Configured(at, new CorporateNetwork(Scene.USER, outside))));
    }

    /** What only sets a variable is told to nobody; what cannot be run fails. */
    private static List<Event> run(sessionspec.ask.Phrase it, Instant at, Scene scene) {
        try {
            PowerShell.Ran ran = scene.session().run(it.get(COMMAND), at);
            scene.goOn(ran.session());
            return ran.command().map(command -> CommandEvents.of(command, true, at)).stream()
                    .toList();
        } catch (UnusableCommand unusable) {
            return List.of(new CommandFailed(at));
        }
    }
}
