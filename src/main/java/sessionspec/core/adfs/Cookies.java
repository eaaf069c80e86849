package sessionspec.core.adfs;

import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged.Change;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.adfs.Cookie.Kind;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact.Placed;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Setting;

/**
 * Which SSO cookie AD FS sets (ADC-2, ADC-5, ADC-6), by what is in force (ADC-7, ADC-8, ADC-9, ADC-11, ADC-12); that it
 * spares the user the credentials (ADC-1); and what is left of it when the browser is closed (ADC-3, ADC-4) or its time
 * has run out (ADC-10).
 */
public final class Cookies implements Control {

    /** A cookie that AD FS accepts and that stands for the factor. */
    record SsoContext(Factor factor) implements Demand.Prompt {}

    /** The sign-in page of AD FS, as the browser there last showed it. */
    record SignInPage(Place place, boolean offersKeepMeSignedIn) implements Placed {}

    private static final SsoContext CONTEXT = new SsoContext(Factor.FIRST_FACTOR);
    private static final Setting<Boolean> REGISTERED = new Setting<>("registered", "AD FS");
    private static final Setting<Boolean> KEEPS = new Setting<>("Keep me signed in works", "AD FS");

    @Override
    public void speaks(Phases on) {
        on.settles(Visit.class, (it, now, out) -> {
            Property.settle("ADC-7", Property.ENABLE_KMSI, () -> false, now, out);
            Property.settle("ADC-8", Property.ENABLE_PERSISTENT_SSO, () -> true, now, out);
        });
        on.settles(AdfsSignedIn.class, Cookies::settles);
        on.asks(Visit.class, (it, now, out) -> out.when(it.showsCookie()).asks("ADC-1", "authenticated", CONTEXT));
        on.meets(Visit.class, (it, now, out) -> out.meets("ADC-1", "cookie", CONTEXT, it.cookie(now)));
        on.does(AdfsSignedIn.class, Cookies::sets);
        on.does(AdfsRequested.class, (it, now, out) -> {
            shows(it.place(), out.when(out.answer().factors().contains(Factor.FIRST_FACTOR)), out);
        });
        on.does(Visit.class, (it, now, out) -> {
            out.drops("ADC-10", "run out", it.cookie(now).filter(cookie -> cookie.persistent() && out.ranOut(cookie)));
        });
        on.does(BrowserClosed.class, (it, now, out) -> now.here(Cookie.class).ifPresent(cookie -> closed(cookie, out)));
    }

    private static void settles(AdfsSignedIn in, Occasion now, Findings out) {
        boolean lacking = Farm.of(now).lacksHotfix();
        out.settles("ADC-9", lacking ? "hotfix missing" : "hotfix not missing", KEEPS, !lacking);
        List<Change> lost = Registration.lost(in.place(), now).toList();
        Findings known = out.when(!Registration.isGone(in.place().device(), now.facts()));
        Findings registered = known.when(in.place().device().join() == Device.Join.REGISTERED);
        registered.when(lost.isEmpty()).settles("ADC-5", "registered", REGISTERED, true);
        registered.when(!lost.isEmpty()).perhaps().settles("ADC-12", "in doubt", REGISTERED, true);
        known.when(in.place().device().signsInWithEntraAccount())
                .perhaps()
                .settles("ADC-11", "joined", REGISTERED, true);
    }

    private static void closed(Cookie cookie, Findings out) {
        out.when(cookie.persistent()).denied().drops("ADC-4", "persistent", cookie);
        out.when(!cookie.persistent()).drops("ADC-3", "session SSO", cookie);
    }

    /** Whoever has to give credentials is shown the page as it is set now. */
    private static void shows(Place place, Findings how, Findings out) {
        boolean kmsi = out.is(Property.ENABLE_KMSI);
        how.gives("ADC-7", kmsi ? "offered" : "not offered", new SignInPage(place, kmsi));
    }

    private static void sets(AdfsSignedIn in, Occasion now, Findings out) {
        if (in.withFirstFactor()) {
            shows(in.place(), out.when(in.onForm()), out);
            Kind kind = kind(in, out);
            boolean mfa = in.factors().contains(Factor.MFA);
            Optional<Lifetime> period = out.setting(kind.period);
            Optional<Lifetime> window =
                    out.setting(Property.DEVICE_USAGE_WINDOW).filter(it -> kind == Kind.REGISTERED_DEVICE);
            out.gives(kind.rule, kind.part, new Cookie(in.place(), kind, in.at(), mfa, period, window));
        }
    }

    private static Kind kind(AdfsSignedIn in, Findings out) {
        if (!out.is(Property.ENABLE_PERSISTENT_SSO)) {
            return Kind.SESSION;
        } else if (out.is(REGISTERED)) {
            return Kind.REGISTERED_DEVICE;
        }
        boolean kept = out.is(Property.ENABLE_KMSI) && in.ticked() && out.is(KEEPS);
        return kept ? Kind.KEEP_ME_SIGNED_IN : Kind.SESSION;
    }
}
