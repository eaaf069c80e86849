package sessionspec.next.adfs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.next.adfs.Cookie.Kind;
import sessionspec.next.kernel.Arithmetic.Bound;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Setting;

/**
 * How long AD FS accepts a cookie: of session SSO (ADL-1), of Keep me signed in (ADL-2, at most ADL-3), of registered
 * devices on Windows Server 2012 R2 (ADL-4) and on 2016 (ADL-5, ADL-6); what properties of 2016 do on 2012 R2 (ADL-7), and
 * periods that are changed later (ADL-8), is not said.
 */
public final class SingleSignOnPeriods implements Control {

    /** A period of registered devices that may be meant as well as the one that is stated. */
    static final Setting<Lifetime> PERHAPS = new Setting<>("perhaps on 2012 R2", "AD FS", Lifetime.class);

    /** A period that properties of Windows Server 2016 may give on 2012 R2. */
    static final Case NOT_STATED = new Case("ADL-7", "period");

    private static final Case CHANGED = new Case("ADL-8", "changed");

    /** A rule and the part of it. */
    record Case(String rule, String part) {}

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AdfsSignedIn.class, PropertiesSet.class);
    }

    @Override
    public void passes(Occasion now, Findings out) {
        for (Cookie cookie : now.all(Cookie.class)) {
            Stream<Span> changed = Property.set(cookie.kind().period, now).stream()
                    .map(period -> Span.of(period, cookie.issued(), now.at()));
            Case stated = stated(cookie);
            Case doubt = stated.rule().equals("ADL-4") ? NOT_STATED : CHANGED;
            expires(stated, Stream.concat(cookie.spans(now.at()), changed), doubt, cookie, out);
            if (cookie.kind() == Kind.REGISTERED_DEVICE) {
                outOfUse(cookie, now, out);
            }
        }
    }

    /** Whose rule the period of the cookie is; only Windows Server 2016 has a device usage window. */
    private static Case stated(Cookie cookie) {
        return switch (cookie.kind()) {
            case SESSION -> new Case("ADL-1", "period");
            case KEEP_ME_SIGNED_IN -> new Case("ADL-2", "period");
            case REGISTERED_DEVICE -> new Case(cookie.window().isPresent() ? "ADL-5" : "ADL-4", "period");
        };
    }

    /** Its device has not been used for too long. */
    private static void outOfUse(Cookie cookie, Occasion now, Findings out) {
        List<Span> byCookie = windows(cookie, AdfsUse.Means.COOKIE, now);
        if (cookie.window().isEmpty()) {
            byCookie.forEach(span -> out.perhaps().expires("ADL-7", "window", cookie, span));
        } else {
            boolean changed = byCookie.stream().map(Span::holds).distinct().count() > 1;
            Stream<Span> byToken = windows(cookie, AdfsUse.Means.REFRESH_TOKEN, now).stream()
                    .filter(span ->
                            byCookie.stream().noneMatch(other -> other.from().isAfter(span.from())));
            Case doubt = changed ? CHANGED : new Case("ADL-6", "refresh token used");
            expires(new Case("ADL-6", "window"), Stream.concat(byCookie.stream(), byToken), doubt, cookie, out);
        }
    }

    /** From the last use by the means: the window as it was when the cookie was issued, and as it is now. */
    private static List<Span> windows(Cookie cookie, AdfsUse.Means by, Occasion now) {
        return now.find(AdfsUse.class, AdfsUse.key(cookie.user(), cookie.device(), by)).stream()
                .flatMap(use -> Stream.of(cookie.window(), Property.set(Property.DEVICE_USAGE_WINDOW, now))
                        .flatMap(Optional::stream)
                        .map(window -> new Span(window, use.at(), now.at(), true)))
                .toList();
    }

    /**
     * It has ended when all the periods have that may be meant, and perhaps when one has.
     *
     * @param stated whose end it is
     * @param meant  the first is the one that is stated
     * @param doubt  why another may be meant
     */
    static void expires(Case stated, Stream<Span> meant, Case doubt, Fact held, Findings out) {
        List<Span> spans = meant.distinct().toList();
        boolean ended = spans.stream().noneMatch(Span::holds);
        for (Span span : spans) {
            if (ended || span.holds()) {
                out.expires(stated.rule(), stated.part(), held, span);
            } else {
                out.perhaps().expires(doubt.rule(), doubt.part(), held, span);
            }
        }
    }

    @Override
    public void settles(Occasion now, Findings out) {
        if (!(now.event() instanceof AdfsSignedIn)) {
            return;
        }
        Property.settle("ADL-1", Property.SSO_LIFETIME, Lifetimes.SSO_LIFETIME, now, out);
        Property.settle("ADL-2", Property.KMSI_LIFETIME, Lifetimes.KMSI_LIFETIME, now, out);
        if (Farm.of(now).is2012R2()) {
            out.settles("ADL-4", "by default", Property.PERSISTENT_SSO_LIFETIME, Lifetimes.PERSISTENT_SSO_2012_R2);
            Property.set(Property.PERSISTENT_SSO_LIFETIME, now)
                    .ifPresent(period -> out.settles("ADL-7", "period", PERHAPS, period));
        } else {
            Property.settle("ADL-5", Property.PERSISTENT_SSO_LIFETIME, Lifetimes.PERSISTENT_SSO, now, out);
            Property.settle("ADL-6", Property.DEVICE_USAGE_WINDOW, Lifetimes.DEVICE_USAGE_WINDOW, now, out);
        }
    }

    @Override
    public void asks(Occasion now, Findings out) {
        now.event(PropertiesSet.class)
                .flatMap(set -> set.value(Property.KMSI_LIFETIME))
                .ifPresent(period -> out.refuses(
                        "ADL-3", "seven days", Optional.of(Bound.atMost(Lifetimes.KMSI_MAXIMUM, period.length()))));
    }
}
