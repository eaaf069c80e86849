package sessionspec.core.federation;

import static sessionspec.core.federation.SyncPart.PASSWORD_HASH_SYNCHRONIZATION;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.PasswordChanged;
import sessionspec.core.signin.PostureChanged;

/**
 * How the time of a password change gets from the on-premises Active Directory to LastPasswordChangeTimestamp: SYN-1 (by
 * default), SYN-2 (the out-of-box rules), SYN-3 (the filter), SYN-4 (custom rules), SYN-5 and SYN-6 (when a full cycle is
 * needed), SYN-7 (password hash synchronization) and SYN-8 (switching that).
 */
public final class PasswordChangeSynchronisation implements Control {

    private static final Setting<Boolean> FILTERED = new Setting<>("PwdLastSet filtered", "", Boolean.class);

    private static Setting<Boolean> inForce(SyncPart part) {
        return new Setting<>("part of the synchronisation", part, Boolean.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        if (!carriesAnew(now) && users(now).isEmpty()) {
            return;
        }
        for (SyncPart part : SyncPart.values()) {
            if (now.find(InForce.class, part).isEmpty()) {
                out.settles("SYN-1", "by default", inForce(part), part.isUsual());
            }
        }
        if (now.event() instanceof SyncCycleRun run && run.full()) {
            now.all(Saved.class).forEach(saved -> replace("SYN-5", "full cycle", saved, out));
        }
        hashSwitched(now).ifPresent(saved -> replace("SYN-8", "switched", saved, out.perhaps()));
        boolean filters = isOn(SyncPart.ATTRIBUTE_FILTERING, now, out).orElse(false)
                && !isOn(SyncPart.PWD_LAST_SET_SELECTED, now, out).orElse(true);
        out.settles("SYN-3", filters ? "filtered" : "let through", FILTERED, filters);
    }

    private static void replace(String rule, String part, Saved saved, Findings out) {
        out.settles(rule, part, inForce(saved.part()), saved.on());
        out.outranks(rule, part, inForce(saved.part()), "SYN-1");
        out.gives(rule, part, new InForce(saved.part(), saved.on()));
    }

    @Override
    public void does(Occasion now, Findings out) {
        for (Identity identity : users(now)) {
            Optional<Instant> changed = now.event(PostureChanged.class)
                    .map(PostureChanged::at)
                    .or(() -> now.find(PasswordChanged.class, identity.user()).map(PasswordChanged::at));
            changed.ifPresent(time -> carry(identity.user(), time, now, out));
        }
    }

    /** Whose password changes are carried with the event. */
    private static List<Identity> users(Occasion now) {
        if (now.event() instanceof Configured configured) {
            return configured.as() instanceof Identity identity ? List.of(identity) : List.of();
        } else if (now.event() instanceof PostureChanged changed) {
            return changed.ofPassword()
                    ? Identity.of(now, changed.user()).stream().toList()
                    : List.of();
        }
        return carriesAnew(now) ? now.all(Identity.class) : List.of();
    }

    private static boolean carriesAnew(Occasion now) {
        return now.event(SyncCycleRun.class).filter(SyncCycleRun::full).isPresent()
                || now.event(SyncSwitched.class).filter(SyncSwitched::before).isPresent()
                || hashSwitched(now).isPresent();
    }

    /** Along each flow that is on to wherever it leads; where none leads, nothing is known. */
    private static void carry(String user, Instant time, Occasion now, Findings out) {
        Set<SyncPlace> reached = EnumSet.of(SyncPlace.ON_PREMISES);
        for (SyncPart part : SyncPart.values()) {
            part.flow().filter(flow -> reached.contains(flow.from())).ifPresent(flow -> {
                Optional<Boolean> on = isOn(part, now, out);
                Optional<Boolean> stopped = flow.isFiltered() ? out.setting(FILTERED) : Optional.of(false);
                Findings how = on.isPresent() && stopped.isPresent() ? out : out.perhaps();
                if (on.orElse(true)
                        && !stopped.orElse(false)
                        && how.gives(flow.rule(), flow.part(), new ChangeTime(user, flow.to(), time))) {
                    reached.add(flow.to());
                }
            });
        }
        EnumSet.complementOf(EnumSet.copyOf(reached))
                .forEach(place -> ChangeTime.in(place, user, now.facts())
                        .ifPresent(known -> out.drops("SYN-2", "does not arrive", known)));
        if (!(now.event() instanceof SyncCycleRun) && !out.setting(FILTERED).orElse(true)) {
            ChangeTime needless = new ChangeTime(user, SyncPlace.ENTRA_ID, time);
            out.denied().drops("SYN-6", "needs no cycle", needless);
        }
    }

    private static Optional<Boolean> isOn(SyncPart part, Occasion now, Findings out) {
        return now.event(SyncSwitched.class)
                .filter(switched -> switched.before() && switched.parts().contains(part))
                .map(SyncSwitched::on)
                .or(() -> out.setting(inForce(part)))
                .or(() -> now.find(InForce.class, part).map(InForce::on));
    }

    /** Password hash synchronization as it is switched now. */
    private static Optional<Saved> hashSwitched(Occasion now) {
        return now.event(SyncSwitched.class)
                .filter(switched -> !switched.before() && switched.parts().contains(PASSWORD_HASH_SYNCHRONIZATION))
                .map(switched -> new Saved(PASSWORD_HASH_SYNCHRONIZATION, switched.on()));
    }
}
