package sessionspec.ask.words;

import static sessionspec.ask.Mark.ADFS_SIGN_IN;
import static sessionspec.ask.Mark.AT_ADFS;
import static sessionspec.ask.Mark.SIGN_IN;
import static sessionspec.ask.Mark.TICKABLE;
import static sessionspec.ask.Mark.TICKED;
import static sessionspec.ask.Mark.UNLOCKED;
import static sessionspec.ask.words.SignInForms.happens;

import java.util.List;
import java.util.Set;
import sessionspec.ask.Form;
import sessionspec.ask.Scene;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;

/** How it is written that the user signs in to AD FS, or through it. */
final class AdfsSignInForms {

    private static final Set<Factor> FIRST = Set.of(Factor.FIRST_FACTOR);

    static List<Form> all() {
        return List.of(
                to("", FIRST, true, false).marked(ADFS_SIGN_IN, UNLOCKED, TICKABLE),
                to(
                                "signs in to AD FS with MFA",
                                "signs in to AD FS with the first factor and MFA",
                                Set.of(Factor.values()),
                                true,
                                false)
                        .marked(ADFS_SIGN_IN, UNLOCKED),
                to("gives MFA to AD FS", "signs in to AD FS with MFA alone", Set.of(Factor.MFA), true, false),
                to(" without the forms page", FIRST, false, false).marked(ADFS_SIGN_IN, UNLOCKED),
                to(" with Keep me signed in ticked", FIRST, true, true).marked(ADFS_SIGN_IN, UNLOCKED, TICKED),
                to(" with Keep me signed in not ticked", FIRST, true, false).marked(ADFS_SIGN_IN, UNLOCKED),
                through("", false).marked(SIGN_IN, AT_ADFS, UNLOCKED, TICKABLE),
                through(" with Keep me signed in ticked", true).marked(SIGN_IN, AT_ADFS, UNLOCKED, TICKED));
    }

    private static Form to(String how, Set<Factor> factors, boolean onForm, boolean ticked) {
        return to("signs in to AD FS" + how, "signs in to AD FS" + how, factors, onForm, ticked);
    }

    private static Form to(String written, String does, Set<Factor> factors, boolean onForm, boolean ticked) {
        return happens(
                        written,
                        step(does),
                        (it, at, scene) -> List.of(new AdfsSignedIn(at, scene.browser(), factors, onForm, ticked)))
                .marked(AT_ADFS);
    }

    private static Form through(String how, boolean ticked) {
        return happens(
                "signs in through AD FS" + how,
                step("signs in through AD FS" + how),
                (it, at, scene) -> List.of(
                        new AdfsSignedIn(at, scene.browser(), FIRST, true, ticked),
                        new SignedIn(scene.device(), Scene.USER, FIRST, at)));
    }

    private static String step(String does) {
        return "the user " + does + " on {device} device";
    }
}
