package sessionspec.core.federation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.SyncPart.InForce;
import sessionspec.core.federation.SyncPart.NotCarried;
import sessionspec.core.federation.SyncPart.Saved;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.PasswordChanged;

/**
 * How the time of a password change gets from the on-premises Active Directory to LastPasswordChangeTimestamp: SYN-1 (by
 * default), SYN-2 (the out-of-box rules), SYN-3 (the filter), SYN-4 (custom rules), SYN-5 and SYN-6 (when a full cycle is
 * needed), SYN-7 (password hash synchronization) and SYN-8 (switching that).
 */
public final class PasswordChangeSynchronisation implements Control {

    private static final Setting<Boolean> FILTERED = new Setting<>("PwdLastSet filtered", "");

    @Override
    public void speaks(Phases on) {
        List<Class<? extends Event>> kinds =
                List.of(Configured.class, SyncSwitched.class, SyncCycleRun.class, PostureChanged.class);
        on.settles(kinds, (it, now, out) -> settles(now, out));
        on.does(kinds, (it, now, out) -> does(now, out));
    }

    private static void settles(Occasion now, Findings out) {
        if (!carriesAnew(now) && users(now).isEmpty()) {
            return;
        }
        for (SyncPart part : SyncPart.values()) {
            boolean unset = now.find(InForce.class, part).isEmpty();
            out.when(unset).settles("SYN-1", "by default", part.inForce, part.isUsual());
        }
        if (now.event() instanceof SyncCycleRun run && run.full()) {
            now.all(Saved.class).forEach(saved -> replace("SYN-5", "full cycle", saved.part(), saved.on(), now, out));
        } else if (now.event() instanceof SyncSwitched it) {
            switched(it).forEach(part -> replace("SYN-8", "switched", part, it.on(), now, out.perhaps()));
        }
        boolean filters = isOn(SyncPart.ATTRIBUTE_FILTERING, now, out).orElse(false)
                && !isOn(SyncPart.PWD_LAST_SET_SELECTED, now, out).orElse(true);
        out.settles("SYN-3", filters ? "filtered" : "let through", FILTERED, filters);
    }

    private static void replace(String rule, String part, SyncPart which, boolean on, Occasion now, Findings out) {
        out.settles(rule, part, which.inForce, on);
        out.outranks(rule, part, which.inForce, "SYN-1");
        out.settles(rule, part, which.forAll, true);
        out.gives(rule, part, new InForce(which, on));
        now.all(NotCarried.class).stream()
                .filter(user -> user.by() == which)
                .forEach(user -> out.drops(rule, part, user));
    }

    private static Optional<Boolean> isOn(SyncPart part, String user, Occasion now, Findings out) {
        boolean excepted = now.find(NotCarried.class, List.of(user, part)).isPresent() && !out.is(part.forAll);
        return excepted ? Optional.of(false) : isOn(part, now, out);
    }

    private static Optional<Boolean> isOn(SyncPart part, Occasion now, Findings out) {
        boolean anew = part == SyncPart.PASSWORD_HASH_SYNCHRONIZATION
                && now.event() instanceof PostureChanged
                && now.find(Saved.class, part).filter(Saved::on).isPresent();
        if (anew) {
            return Optional.of(true);
        }
        return now.event(SyncSwitched.class)
                .filter(it -> it.before() && it.parts().contains(part))
                .map(SyncSwitched::on)
                .or(() -> out.setting(part.inForce))
                .or(() -> now.find(InForce.class, part).map(InForce::on));
    }

    private static void does(Occasion now, Findings out) {
        for (Identity identity : users(now)) {
            now.event(PostureChanged.class)
                    .map(PostureChanged::at)
                    .or(() -> now.find(PasswordChanged.class, identity.user()).map(PasswordChanged::at))
                    .ifPresent(time -> carry(identity.user(), time, now, out));
        }
    }

    /** Whose password changes are carried with the event. */
    private static List<Identity> users(Occasion now) {
        if (now.event() instanceof Configured it) {
            return it.as() instanceof Identity identity ? List.of(identity) : List.of();
        } else if (now.event() instanceof PostureChanged it && it.ofPassword()) {
            return now.find(Identity.class, it.user()).stream().toList();
        }
        return carriesAnew(now) ? now.all(Identity.class) : List.of();
    }

    private static boolean carriesAnew(Occasion now) {
        return now.event() instanceof SyncCycleRun run && run.full()
                || now.event() instanceof SyncSwitched it
                        && (it.before() || switched(it).findAny().isPresent());
    }

    /** The flows that are switched now; for the filter alone the documents ask for a cycle. */
    private static Stream<SyncPart> switched(SyncSwitched event) {
        return Flow.ALL.stream().map(Flow::of).filter(event::switches);
    }

    /** Along each flow that is on to wherever it leads; where none leads, nothing is known. */
    private static void carry(String user, Instant time, Occasion now, Findings out) {
        EnumSet<SyncPlace> reached = EnumSet.of(SyncPlace.ON_PREMISES);
        for (Flow flow : Flow.ALL) {
            Optional<Boolean> on = isOn(flow.of(), user, now, out);
            Optional<Boolean> stopped = flow.isFiltered() ? out.setting(FILTERED) : Optional.of(false);
            Findings how = out.perhapsUnless(on.isPresent() && stopped.isPresent());
            if (reached.contains(flow.from())
                    && on.orElse(true)
                    && !stopped.orElse(false)
                    && how.gives(flow.rule(), flow.part(), new ChangeTime(user, flow.to(), time))) {
                reached.add(flow.to());
            }
        }
        for (SyncPlace place : EnumSet.complementOf(reached)) {
            ChangeTime.in(place, user, now.facts()).ifPresent(it -> out.drops("SYN-2", "does not arrive", it));
        }
        boolean needless = !(now.event() instanceof SyncCycleRun) && out.isNot(FILTERED);
        ChangeTime known = new ChangeTime(user, SyncPlace.ENTRA_ID, time);
        out.when(needless).denied().drops("SYN-6", "needs no cycle", known);
    }
}
