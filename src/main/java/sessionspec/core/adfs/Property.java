package sessionspec.core.adfs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;

/** A property of AD FS as an administrator has set it. */
public sealed interface Property extends Fact {

    Setting<Boolean> ENABLE_PERSISTENT_SSO = named("EnablePersistentSso");
    Setting<Boolean> ENABLE_KMSI = named("EnableKmsi");
    Setting<Lifetime> SSO_LIFETIME = named("SsoLifetime");
    Setting<Lifetime> KMSI_LIFETIME = named("KmsiLifetimeMins");
    Setting<Lifetime> PERSISTENT_SSO_LIFETIME = named("PersistentSsoLifetimeMins");
    Setting<Lifetime> DEVICE_USAGE_WINDOW = named("DeviceUsageWindowInDays");
    Setting<Instant> CUTOFF_TIME = named("PersistentSsoCutoffTime");

    String name();

    /** What it is set to, as a value of the setting of that name. */
    Object value();

    /** The same; the setting of that name has values of its type. */
    @SuppressWarnings("unchecked")
    default <T> T valueOf(Setting<T> property) {
        return (T) value();
    }

    @Override
    default Object key() {
        return name();
    }

    record SwitchSet(String name, Boolean value) implements Property {}

    record PeriodSet(String name, Duration length) implements Property {

        private static final Map<String, Lifetimes> BY_DEFAULT = Map.of(
                SSO_LIFETIME.name(), Lifetimes.SSO_LIFETIME,
                KMSI_LIFETIME.name(), Lifetimes.KMSI_LIFETIME,
                PERSISTENT_SSO_LIFETIME.name(), Lifetimes.PERSISTENT_SSO,
                DEVICE_USAGE_WINDOW.name(), Lifetimes.DEVICE_USAGE_WINDOW);

        @Override
        public Object value() {
            return BY_DEFAULT.get(name).get().unless(Optional.of(length));
        }
    }

    record TimeSet(String name, Instant value) implements Property {}

    /** As it was set, if it was. */
    static <T> Optional<T> set(Setting<T> property, Occasion now) {
        return List.of(SwitchSet.class, PeriodSet.class, TimeSet.class).stream()
                .flatMap(kind -> now.find(kind, property.name()).stream())
                .findFirst()
                .map(set -> set.valueOf(property));
    }

    /** Settles it by the rule: as it was set, or by default. */
    static <T> void settle(String rule, Setting<T> property, Supplier<T> byDefault, Occasion now, Findings out) {
        Optional<T> set = set(property, now);
        out.settles(rule, set.isPresent() ? "set" : "by default", property, set.orElseGet(byDefault));
    }

    private static <T> Setting<T> named(String name) {
        return new Setting<>(name, "AD FS");
    }
}
