package sessionspec.core.adfs;

import java.util.List;
import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.signin.PostureEvent;

/**
 * What makes AD FS reject a cookie before its time: what happens (ADR-1, ADR-3, ADR-4, ADR-5, ADR-7), what is set (ADR-2,
 * ADR-6, ADR-8); what may (ADR-10, ADR-11, ADR-12); and that a rejected cookie is deleted (ADR-9).
 */
public final class Revocation implements Control {

    @Override
    public void speaks(Phases on) {
        on.settles(Visit.class, (it, now, out) -> {
            Property.set(Property.CUTOFF_TIME, now)
                    .ifPresent(time -> out.settles("ADR-8", "set", Property.CUTOFF_TIME, time));
        });
        on.ends(Visit.class, (it, now, out) -> it.cookie(now).ifPresent(cookie -> Condition.reject(cookie, now, out)));
        on.does(Visit.class, (it, now, out) -> {
            Optional<Cookie> persistent = it.cookie(now).filter(Cookie::persistent);
            out.drops("ADR-9", "rejected", persistent.filter(cookie -> !out.holds(cookie) && !out.ranOut(cookie)));
        });
        on.does(
                List.of(RegistrationChanged.class, PropertiesSet.class, PostureEvent.class),
                (it, now, out) -> ends(now, out.when(out.letsIn())));
    }

    private static void ends(Occasion now, Findings out) {
        boolean perhaps = now.event(RegistrationChanged.class)
                .filter(RegistrationChanged::isOfFurtherDevice)
                .isPresent();
        for (Cookie cookie : now.all(Cookie.class)) {
            Condition.against(cookie, now)
                    .forEach(it -> out.perhapsUnless(it.certain() && !perhaps).ends(it.rule(), it.part(), cookie));
        }
    }
}
