package sessionspec.next.adfs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Setting;

/** A property of AD FS as an administrator has set it. */
public record Property(Setting<?> setting, Object value) implements Fact {

    public static final Setting<Boolean> ENABLE_PERSISTENT_SSO = named("EnablePersistentSso", Boolean.class);
    public static final Setting<Boolean> ENABLE_KMSI = named("EnableKmsi", Boolean.class);
    static final Setting<Lifetime> SSO_LIFETIME = named("SsoLifetime", Lifetime.class);
    static final Setting<Lifetime> KMSI_LIFETIME = named("KmsiLifetimeMins", Lifetime.class);
    static final Setting<Lifetime> PERSISTENT_SSO_LIFETIME = named("PersistentSsoLifetimeMins", Lifetime.class);
    static final Setting<Lifetime> DEVICE_USAGE_WINDOW = named("DeviceUsageWindowInDays", Lifetime.class);
    static final Setting<Instant> CUTOFF_TIME = named("PersistentSsoCutoffTime", Instant.class);

    private static final List<Lifetime> PERIODS = List.of(
            Lifetimes.SSO_LIFETIME, Lifetimes.KMSI_LIFETIME, Lifetimes.PERSISTENT_SSO, Lifetimes.DEVICE_USAGE_WINDOW);

    /** A switch, by the name of its parameter. */
    public static Property of(String name, boolean on) {
        return new Property(named(name, Boolean.class), on);
    }

    /** A period, by the name of its parameter. */
    public static Property of(String name, Duration length) {
        Lifetime byDefault = PERIODS.stream()
                .filter(period -> period.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Property(named(name, Lifetime.class), byDefault.unless(Optional.of(length)));
    }

    public static Property cutoff(Instant time) {
        return new Property(CUTOFF_TIME, time);
    }

    /** As it was set, if it was. */
    static <T> Optional<T> set(Setting<T> property, Occasion now) {
        return now.find(Property.class, property.name())
                .map(Property::value)
                .map(property.type()::cast);
    }

    /** Settles it by the rule: as it was set, or by default. */
    static <T> void settle(String rule, Setting<T> property, T byDefault, Occasion now, Findings out) {
        Optional<T> set = set(property, now);
        out.settles(rule, set.isPresent() ? "set" : "by default", property, set.orElse(byDefault));
    }

    @Override
    public Object key() {
        return setting.name();
    }

    private static <T> Setting<T> named(String name, Class<T> type) {
        return new Setting<>(name, "AD FS", type);
    }
}
