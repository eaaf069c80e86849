package sessionspec.glue;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.command.Command;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.kernel.Event;

/** Commands that configure AD FS. */
final class AdfsCommands {

    private AdfsCommands() {}

    static Event event(Command.SetAdfsProperties set, Instant now) {
        Stream<Property> switches = new TreeMap<>(set.switches())
                .entrySet().stream().map(it -> new Property.SwitchSet(it.getKey(), it.getValue()));
        Stream<Property> periods = new TreeMap<>(set.periods())
                .entrySet().stream().map(it -> new Property.PeriodSet(it.getKey(), it.getValue()));
        Optional<Property> cutoff = set.cutoff().map(Property.CutoffSet::new);
        return new PropertiesSet(
                now,
                Stream.of(switches, periods, cutoff.stream()).flatMap(it -> it).toList());
    }
}
