package sessionspec.core.tenant;

import java.util.Set;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;

/**
 * Advice on where to ask every time (ADV-1 to ADV-4, ADV-9), and on settings that get in each other's way (ADV-5 to
 * ADV-8): what {@link AdviceTable} says, whatever the configuration is reviewed for.
 */
public final class ConfigurationAdvice implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(ConfigurationReviewed.class, MfaSettingsReviewed.class);
    }

    @Override
    public void does(Occasion now, Findings out) {
        Configuration configuration = new Configuration(now, out);
        AdviceTable.ROWS.stream().filter(row -> row.holds().test(configuration)).forEach(row -> row.raise(out));
    }
}
