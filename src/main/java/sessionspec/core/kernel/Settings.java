package sessionspec.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which values rules have settled and none has outranked. */
final class Settings {

    private final List<Settled> all = new ArrayList<>();

    private record Settled(String rule, Setting<?> setting, Object value) {}

    void settle(String rule, Setting<?> setting, Object value) {
        all.add(new Settled(rule, setting, value));
    }

    void outrank(Setting<?> setting, String rule) {
        all.removeIf(it -> it.setting.equals(setting) && it.rule.equals(rule));
    }

    /** The one on which all rules agree; empty if none settled it, or they disagree. */
    <T> Optional<T> value(Setting<T> setting) {
        List<T> values = values(setting);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Several when rules disagree. */
    @SuppressWarnings("unchecked")
    <T> List<T> values(Setting<T> setting) {
        List<T> values = List.of();
        for (Settled settled : all) {
            if (settled.setting.equals(setting) && !values.contains(settled.value)) {
                values = values.isEmpty() ? new ArrayList<>(1) : values;
                values.add((T) settled.value);
            }
        }
        return values;
    }
}
