package sessionspec.next.adfs;

import java.util.HashSet;
import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.End;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Occasion;

/**
 * What makes AD FS reject a cookie before its time: what happens (ADR-1, ADR-3, ADR-4, ADR-5, ADR-7), what is set (ADR-2,
 * ADR-6, ADR-8); what may (ADR-10, ADR-11, ADR-12); and that a rejected cookie is deleted (ADR-9).
 */
public final class Revocation implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        Set<Class<? extends Event>> all = new HashSet<>(Incident.EVENTS);
        all.addAll(Set.of(AdfsRequested.class, AdfsSignedIn.class));
        return all;
    }

    @Override
    public void settles(Occasion now, Findings out) {
        Property.set(Property.CUTOFF_TIME, now)
                .ifPresent(time -> out.settles("ADR-8", "set", Property.CUTOFF_TIME, time));
    }

    @Override
    public void ends(Occasion now, Findings out) {
        Cookie.presented(now)
                .ifPresent(cookie -> Proviso.concerning(cookie)
                        .forEach(it -> out.setting(it.property())
                                .filter(value -> !value.equals(true))
                                .ifPresent(value ->
                                        out.rejects(it.rule(), it.part(), cookie, it.numbers(cookie, value)))));
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (!out.answer().is(Answer.Kind.REFUSED)) {
            now.all(Cookie.class)
                    .forEach(cookie -> Incident.against(cookie, now).forEach(ground -> ground.ends(cookie, out)));
        }
        Cookie.presented(now)
                .filter(Cookie::persistent)
                .filter(cookie -> !out.holds(cookie)
                        && out.end(cookie).filter(End::ranOut).isEmpty())
                .ifPresent(cookie -> out.drops("ADR-9", "rejected", cookie));
    }
}
