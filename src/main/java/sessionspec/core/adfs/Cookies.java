package sessionspec.core.adfs;

import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.adfs.Cookie.Kind;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;
import sessionspec.core.kernel.Setting;

/**
 * Which SSO cookie AD FS sets (ADC-2, ADC-5, ADC-6), by what is in force (ADC-7, ADC-8, ADC-9, ADC-11); that it spares the
 * user the credentials (ADC-1); and what is left of it when the browser is closed (ADC-3, ADC-4) or its time has run out
 * (ADC-10).
 */
public final class Cookies implements Control {

    /** The sign-in page of AD FS, as the browser there last showed it. */
    record SignInPage(Place place, boolean offersKeepMeSignedIn) implements Placed {}

    private static final SsoContext CONTEXT = new SsoContext(Factor.FIRST_FACTOR);
    private static final Setting<Boolean> REGISTERED = new Setting<>("registered", "AD FS", Boolean.class);
    private static final Setting<Boolean> KEEPS = new Setting<>("Keep me signed in works", "AD FS", Boolean.class);

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind : List.of(Visit.class, BrowserClosed.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void settles(Occasion now, Findings out) {
        Property.settle("ADC-7", Property.ENABLE_KMSI, false, now, out);
        Property.settle("ADC-8", Property.ENABLE_PERSISTENT_SSO, true, now, out);
        if (now.event() instanceof AdfsSignedIn in) {
            boolean lacking = Farm.of(now).lacksHotfix();
            out.settles("ADC-9", lacking ? "hotfix missing" : "hotfix not missing", KEEPS, !lacking);
            boolean joined = in.place().device().signsInWithEntraAccount();
            out.when(joined).perhaps().settles("ADC-11", "joined", REGISTERED, true);
        }
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof Visit it && it.showsCookie()) {
            out.asks("ADC-1", "authenticated", CONTEXT);
        }
    }

    private void meets(Occasion now, Findings out) {
        Cookie.presented(now).ifPresent(cookie -> out.meets("ADC-1", "cookie", CONTEXT, cookie));
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof AdfsSignedIn in && in.withFirstFactor()) {
            shows(in.place(), out);
            sets(kind(in, out), in, out);
        } else if (now.event() instanceof AdfsRequested request
                && out.answer().factors().contains(Factor.FIRST_FACTOR)) {
            shows(request.place(), out);
        } else if (now.event() instanceof BrowserClosed) {
            now.here(Cookie.class).ifPresent(cookie -> {
                out.when(cookie.persistent()).denied().drops("ADC-4", "persistent", cookie);
                out.when(!cookie.persistent()).drops("ADC-3", "session SSO", cookie);
            });
        }
        Cookie.presented(now)
                .filter(cookie -> cookie.persistent() && out.ranOut(cookie))
                .ifPresent(cookie -> out.drops("ADC-10", "run out", cookie));
    }

    private static boolean isOn(Setting<Boolean> setting, Findings out) {
        return out.setting(setting).orElse(false);
    }

    /** Whoever has to give credentials is shown the page as it is set now. */
    private static void shows(Place place, Findings out) {
        boolean kmsi = isOn(Property.ENABLE_KMSI, out);
        out.gives("ADC-7", kmsi ? "offered" : "not offered", new SignInPage(place, kmsi));
    }

    private static Kind kind(AdfsSignedIn in, Findings out) {
        if (!isOn(Property.ENABLE_PERSISTENT_SSO, out)) {
            return Kind.SESSION;
        } else if (in.place().device().join() == Device.Join.REGISTERED || isOn(REGISTERED, out)) {
            return Kind.REGISTERED_DEVICE;
        }
        boolean kept = isOn(Property.ENABLE_KMSI, out) && in.keepSignedIn() && isOn(KEEPS, out);
        return kept ? Kind.KEEP_ME_SIGNED_IN : Kind.SESSION;
    }

    private static void sets(Kind kind, AdfsSignedIn in, Findings out) {
        boolean mfa = in.factors().contains(Factor.MFA);
        Optional<Lifetime> window =
                out.setting(Property.DEVICE_USAGE_WINDOW).filter(it -> kind == Kind.REGISTERED_DEVICE);
        out.gives(kind.rule, kind.part, new Cookie(in.place(), kind, in.at(), mfa, out.setting(kind.period), window));
    }
}
