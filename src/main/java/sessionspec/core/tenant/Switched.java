package sessionspec.core.tenant;

import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/** An administrator has switched a setting on or off. */
public record Switched(TenantSetting setting, boolean on) implements Fact {

    /** How it is: as it was switched, or as it usually is; in a new tenant as the documents say, so perhaps not known. */
    public static Optional<Boolean> state(TenantSetting setting, Occasion now, Findings out) {
        return now.find(Switched.class, setting)
                .map(Switched::on)
                .or(() -> NewTenant.is(now) ? out.setting(NewTenant.has(setting)) : Optional.of(setting.usual()));
    }

    /** Whether it is known to be on. */
    public static boolean isOn(TenantSetting setting, Occasion now, Findings out) {
        return state(setting, now, out).orElse(false);
    }

    @Override
    public Object key() {
        return setting;
    }
}
