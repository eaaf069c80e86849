package sessionspec.next.adfs;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Arithmetic.Cutoff;
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
        all.addAll(Set.of(AdfsRequested.class, PropertiesSet.class));
        return all;
    }

    @Override
    public void settles(Occasion now, Findings out) {
        Property.set(Property.CUTOFF_TIME, now)
                .ifPresent(time -> out.settles("ADR-8", "set", Property.CUTOFF_TIME, time));
    }

    @Override
    public void ends(Occasion now, Findings out) {
        Incident.in(now)
                .ifPresent(incident -> now.all(Cookie.class)
                        .forEach(cookie -> incident.conditions(cookie)
                                .forEach(it ->
                                        (it.certain() ? out : out.perhaps()).ends(it.rule(), it.part(), cookie))));
        now.event(AdfsRequested.class)
                .flatMap(request -> Cookie.in(request.place(), now))
                .ifPresent(cookie -> Proviso.against(cookie, out::setting)
                        .forEach(it -> out.rejects(it.rule(), it.part(), cookie, numbers(cookie, out))));
    }

    /** A property that rejects a cookie does so perhaps for good, whatever it is set to later. */
    @Override
    public void does(Occasion now, Findings out) {
        now.event(PropertiesSet.class)
                .filter(set -> out.answer().is(Answer.Kind.LET_IN))
                .ifPresent(set -> now.all(Cookie.class)
                        .forEach(cookie -> Proviso.against(cookie, set::value)
                                .forEach(it -> out.perhaps().ends(it.rule(), it.part(), cookie))));
        now.event(AdfsRequested.class)
                .flatMap(request -> Cookie.in(request.place(), now))
                .filter(Cookie::persistent)
                .filter(cookie -> !out.holds(cookie)
                        && out.end(cookie).filter(End::ranOut).isEmpty())
                .ifPresent(cookie -> out.drops("ADR-9", "rejected", cookie));
    }

    private static Optional<Cutoff> numbers(Cookie cookie, Findings out) {
        return out.setting(Property.CUTOFF_TIME)
                .map(time -> new Cutoff("PersistentSsoCutoffTime", time, cookie.issued(), "ADR-8"));
    }
}
