package sessionspec.core.adfs;

import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/**
 * What makes AD FS reject a cookie before its time: what happens (ADR-1, ADR-3, ADR-4, ADR-5, ADR-7), what is set (ADR-2,
 * ADR-6, ADR-8); what may (ADR-10, ADR-11, ADR-12); and that a rejected cookie is deleted (ADR-9).
 */
public final class Revocation implements Control {

    @Override
    public void settles(Occasion now, Findings out) {
        Property.set(Property.CUTOFF_TIME, now)
                .ifPresent(time -> out.settles("ADR-8", "set", Property.CUTOFF_TIME, time));
    }

    @Override
    public void ends(Occasion now, Findings out) {
        Cookie.presented(now).ifPresent(cookie -> Condition.reject(cookie, out));
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (!out.answer().is(Answer.Kind.REFUSED)) {
            for (Cookie cookie : now.all(Cookie.class)) {
                Condition.against(cookie, now)
                        .forEach(it -> out.perhapsUnless(it.certain()).ends(it.rule(), it.part(), cookie));
            }
        }
        Cookie.presented(now)
                .filter(cookie -> cookie.persistent() && !out.holds(cookie) && !out.ranOut(cookie))
                .ifPresent(cookie -> out.drops("ADR-9", "rejected", cookie));
    }
}
