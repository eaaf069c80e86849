package sessionspec.glue;

import java.util.Optional;
import sessionspec.ask.words.Choices;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenKind;

/** Something that was issued, and is presented by whom it was issued to or by somebody else. */
interface Artifact {

    Attempt presented(To whom);

    /**
     * Where it is presented, and by whom: by its user, in its client and in its app, unless something else is said.
     *
     * @param in another app
     */
    record To(boolean anotherUser, boolean anotherClient, Optional<App> in) {
        static final To ITS_OWN = new To(false, false, Optional.empty());
    }

    static Artifact parse(String words) {
        Whereabouts whose = Whereabouts.in(words);
        Artifact artifact = unowned(words.replaceFirst(" of " + Whereabouts.NAME, ""));
        return to -> whose.of(artifact.presented(to));
    }

    private static Artifact unowned(String words) {
        return switch (words.replace("new ", "")) {
            case "AD FS refresh token" ->
                to -> (now, world) -> new RefreshTokenPresented(
                        now, world.browser(), to.in().map(App::name).orElse(TokenSteps.ADFS_APP));
            case "AD FS token" -> to -> (now, world) -> new TokenPresented(now, world.browser());
            case "cached token" -> to -> (now, world) -> new CachedTokenPresented(now, world.browser());
            default ->
                entra(words.replaceFirst("^(?:stolen|new) ", "").replace(", if stolen,", ""), words.contains("stolen"));
        };
    }

    private static Artifact entra(String words, boolean stolen) {
        TokenKind kind = Choices.TOKEN.ofStep(words.replace(" token", ""));
        return to -> (now, world) -> new EntraTokenPresented(
                now,
                kind,
                to.anotherUser() ? World.principal("Robin") : world.user(),
                to.anotherClient()
                        ? otherThan(world.scene().client(kind))
                        : world.scene().client(kind),
                to.in().or(() -> world.scene().app(kind)).orElse(Request.APP).name(),
                stolen);
    }

    private static Client otherThan(Client client) {
        return client == Client.BROWSER ? Client.NATIVE_APP : Client.BROWSER;
    }
}
