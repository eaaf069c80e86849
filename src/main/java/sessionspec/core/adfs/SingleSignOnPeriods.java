package sessionspec.core.adfs;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;

/**
 * How long AD FS accepts a cookie: of session SSO (ADL-1), of Keep me signed in (ADL-2, at most ADL-3), of registered
 * devices on Windows Server 2012 R2 (ADL-4) and on 2016 (ADL-5, ADL-6); what properties of 2016 do on 2012 R2 (ADL-7), and
 * periods that are changed later (ADL-8), is not said.
 */
public final class SingleSignOnPeriods implements Control {

    /** Whose it is that nobody says what properties of 2016 do on 2012 R2. */
    static final String PROPERTIES_OF_2016 = "ADL-7";

    @Override
    public void speaks(Phases on) {
        on.passes(Cookie.class, SingleSignOnPeriods::passes);
        on.settles(AdfsSignedIn.class, (it, now, out) -> {
            Property.settle("ADL-1", Property.SSO_LIFETIME, Lifetimes.SSO_LIFETIME, now, out);
            Property.settle("ADL-2", Property.KMSI_LIFETIME, Lifetimes.KMSI_LIFETIME, now, out);
            Setting<Lifetime> persistent = Property.PERSISTENT_SSO_LIFETIME;
            if (Farm.of(now).version() == Farm.Version.WINDOWS_SERVER_2012_R2) {
                out.settles("ADL-4", "by default", persistent, Lifetimes.PERSISTENT_SSO_2012_R2.get());
            } else {
                Property.settle("ADL-5", persistent, Lifetimes.PERSISTENT_SSO, now, out);
                Property.settle("ADL-6", Property.DEVICE_USAGE_WINDOW, Lifetimes.DEVICE_USAGE_WINDOW, now, out);
            }
        });
        on.asks(PropertiesSet.class, (set, now, out) -> {
            set.value(Property.KMSI_LIFETIME)
                    .map(period -> Bound.atMost(Lifetimes.KMSI_MAXIMUM.get(), period.length()))
                    .ifPresent(bound -> out.by(bound).perhaps().refuses("ADL-3", "seven days"));
        });
    }

    private static void passes(Cookie cookie, Occasion now, Findings out) {
        String doubt = cookie.isOf2012R2() ? PROPERTIES_OF_2016 : "ADL-8";
        cookie.period().ifPresent(it -> expires(it.rule(), doubt, "period", cookie.spans(now), cookie, out));
        if (cookie.kind() == Cookie.Kind.KEEP_ME_SIGNED_IN) {
            out.expires("ADL-3", "at most", cookie, now.span(Lifetimes.KMSI_MAXIMUM, cookie.issued()));
        }
        if (cookie.kind() == Cookie.Kind.REGISTERED_DEVICE) {
            outOfUse(cookie, now, out);
        }
    }

    /** The window as it was when the cookie was issued and as it is now, from the last use in both senses. */
    private static void outOfUse(Cookie cookie, Occasion now, Findings out) {
        Optional<Lifetime> set = Property.set(Property.DEVICE_USAGE_WINDOW, now);
        Stream<Span> meant = Stream.of(true, false)
                .flatMap(surely -> now.find(AdfsUse.class, AdfsUse.key(cookie.place(), surely)).stream())
                .flatMap(use -> Stream.of(cookie.window(), set)
                        .flatMap(Optional::stream)
                        .flatMap(window -> unused(window, use, now)));
        if (cookie.isOf2012R2()) {
            meant.limit(1).forEach(span -> out.perhaps().expires(PROPERTIES_OF_2016, "window", cookie, span));
        } else {
            boolean changed = set.isPresent() && !set.equals(cookie.window());
            expires("ADL-6", changed ? "ADL-8" : "ADL-6", "window", meant, cookie, out);
        }
    }

    /** A use at its very end is one within it; the default is given as 14 days and as 15. */
    private static Stream<Span> unused(Lifetime window, AdfsUse use, Occasion now) {
        Span stated = new Span(window, use.at(), now.at(), true);
        return window.equals(Lifetimes.DEVICE_USAGE_WINDOW.get())
                ? Stream.of(stated, now.span(Lifetimes.DEVICE_UNUSED, use.at()))
                : Stream.of(stated);
    }

    /**
     * It has ended when the last of the periods has that may be meant, and perhaps when one has.
     *
     * @param rule  whose end it is
     * @param doubt whose it is that another may be meant
     * @param meant the first is the one that is stated
     */
    static void expires(String rule, String doubt, String part, Stream<Span> meant, Fact held, Findings out) {
        List<Span> spans = List.copyOf(new LinkedHashSet<>(meant.toList()));
        boolean ended = spans.stream().noneMatch(Span::holds);
        Stream<Span> told = ended ? spans.stream().max(Comparator.comparing(Span::until)).stream() : spans.stream();
        told.forEach(span -> {
            boolean certain = spans.size() == 1 || ended && span.equals(spans.get(0));
            out.perhapsUnless(ended || span.holds()).expires(certain ? rule : doubt, part, held, span);
        });
    }
}
