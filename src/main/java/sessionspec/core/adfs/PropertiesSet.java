package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Setting;

/** An administrator sets properties of AD FS, all of them or, if that is refused, none. */
public record PropertiesSet(Instant at, List<Property> properties) implements Event {

    public PropertiesSet {
        properties = List.copyOf(properties);
    }

    /** What the property is set to, if it is one of them. */
    <T> Optional<T> value(Setting<T> property) {
        return properties.stream()
                .filter(set -> set.name().equals(property.name()))
                .findFirst()
                .map(set -> property.type().cast(set.value()));
    }

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.copyOf(properties);
    }
}
