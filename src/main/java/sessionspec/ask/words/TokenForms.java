package sessionspec.ask.words;

import static sessionspec.ask.Form.Asking.Way.TOKEN;
import static sessionspec.ask.Mark.APP_SESSION;
import static sessionspec.ask.Mark.ASKS_FOR_TOKEN;
import static sessionspec.ask.Mark.AT_ADFS;
import static sessionspec.ask.Mark.SCRIPT;
import static sessionspec.ask.Mark.SIGN_IN;
import static sessionspec.ask.Mark.TICKABLE;
import static sessionspec.ask.Mark.TICKED;
import static sessionspec.ask.Mark.UNLOCKED;
import static sessionspec.ask.words.Choices.APP;
import static sessionspec.ask.words.Choices.CLIENT;
import static sessionspec.ask.words.SignInForms.happens;
import static sessionspec.ask.words.Slots.PERIOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Phrase;
import sessionspec.ask.Scene;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** How it is written what is done with tokens. */
final class TokenForms {

    private static final String OAUTH_APP = "an OAuth app";

    static List<Form> all() {
        return Stream.concat(issuing().stream(), showing().stream()).toList();
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
                                (it, at, scene) -> List.of(new AdfsRequested(at, scene.browser(), OAUTH_APP, true)))
                        .marked(AT_ADFS),
                through("signs in to an OAuth app through AD FS", "", false).marked(TICKABLE),
                through(
                                "signs in to an OAuth app through AD FS with Keep me signed in ticked",
                                " with Keep me signed in ticked",
                                true)
                        .marked(TICKED),
                happens(
                        "browser caches a token of {period}",
                        "the browser caches a token with a lifetime of {period}",
                        (it, at, scene) -> List.of(new TokenCached(at, scene.browser(), it.get(PERIOD))),
                        PERIOD),
                happens(
                                "app opens a session of {period}",
                                "an app opens a session of {period}",
                                (it, at, scene) -> List.of(
                                        new AppSessionOpened(at, scene.browser(), Apps.USUAL.name(), it.get(PERIOD))),
                                PERIOD)
                        .marked(APP_SESSION));
    }

    private static Form through(String written, String how, boolean ticked) {
        return happens(
                        written,
                        "the user signs in to an OAuth app through AD FS" + how + " on {device} device",
                        (it, at, scene) -> List.<Event>of(
                                new AdfsSignedIn(at, scene.browser(), Set.of(Factor.FIRST_FACTOR), true, ticked),
                                new AdfsRequested(at, scene.browser(), OAUTH_APP, true)))
                .marked(SIGN_IN, AT_ADFS, UNLOCKED);
    }

    /** Where nobody is said to have signed in, somebody has, just before. */
    private static Form asks(String written, String step, boolean negotiatesCae) {
        return happens(
                        written,
                        step,
                        (it, at, scene) -> {
                            List<Event> told = new ArrayList<>();
                            if (scene.holdsNothing()) {
                                told.add(new SignedIn(scene.device(), Scene.USER, Set.of(Factor.FIRST_FACTOR), at));
                            }
                            told.add(new TokenRequested(
                                    at,
                                    scene.of(it.get(CLIENT)),
                                    it.get(Choices.TOKEN),
                                    it.get(CLIENT),
                                    negotiatesCae,
                                    it.get(APP),
                                    scene.drawn(),
                                    scene.subjectConfirmation()));
                            return told;
                        },
                        CLIENT,
                        Choices.TOKEN,
                        APP)
                .marked(ASKS_FOR_TOKEN);
    }

    private static List<Form> showing() {
        return List.of(
                happens(
                                "shows the AD FS refresh token",
                                "the AD FS refresh token is used",
                                (it, at, scene) -> List.of(new RefreshTokenPresented(at, scene.browser(), OAUTH_APP)))
                        .marked(AT_ADFS)
                        .asking(TOKEN, "AD FS refresh token"),
                happens(
                                "shows the AD FS token",
                                "the AD FS token is used",
                                (it, at, scene) -> List.of(new TokenPresented(at, scene.browser())))
                        .marked(AT_ADFS)
                        .asking(TOKEN, "AD FS token"),
                happens(
                                "shows the cached token",
                                "the cached token is used",
                                (it, at, scene) -> List.of(new CachedTokenPresented(at, scene.browser())))
                        .asking(TOKEN, "cached token"),
                shows("shows the {token} token", "the {token} token is used", false)
                        .asking(TOKEN, "{token} token"),
                shows("shows the stolen {token} token", "the stolen {token} token is used", true)
                        .asking(TOKEN, "stolen {token} token"),
                script("script", "a script", false),
                script("script of the Graph SDK", "a script of the Microsoft Graph PowerShell SDK", true));
    }

    /** Showing the ID or SAML token that is asked for; an access token is one of many in a session. */
    static Optional<Phrase> showsIssued(Phrase asks) {
        return asks.is(ASKS_FOR_TOKEN) && asks.get(Choices.TOKEN) != TokenKind.ACCESS
                ? Optional.of(Vocabulary.of("shows the " + Choices.TOKEN.written(asks.get(Choices.TOKEN)) + " token"))
                : Optional.empty();
    }

    private static Form shows(String written, String step, boolean stolen) {
        return happens(
                written,
                step,
                (it, at, scene) -> List.of(new EntraTokenPresented(
                        at,
                        it.get(Choices.TOKEN),
                        Scene.USER,
                        scene.client(it.get(Choices.TOKEN)),
                        app(it.get(Choices.TOKEN), scene),
                        stolen)),
                Choices.TOKEN);
    }

    /** @param extendsTokens whether its library extends access tokens by itself */
    private static Form script(String written, String step, boolean extendsTokens) {
        return happens(
                        written + " that runs for {period} starts with the access token",
                        step + " that runs for {period} starts with the access token",
                        (it, at, scene) -> List.of(new ScriptStarted(
                                at, Scene.USER, app(TokenKind.ACCESS, scene), it.get(PERIOD), extendsTokens)),
                        PERIOD)
                .marked(SCRIPT);
    }

    /** What the last token of the kind is for. */
    private static String app(TokenKind kind, Scene scene) {
        return scene.app(kind).orElse(Apps.USUAL).name();
    }
}
