package sessionspec.ask.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.command.Command;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.Property;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.RefreshTokensValidFrom.PowerShellSession;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;

/** What the model is told of a command that is run. */
public final class CommandEvents {

    private CommandEvents() {}

    /** @param administrator whether an administrator runs it, rather than a user without that role */
    public static Event of(Command command, boolean administrator, Instant now) {
        if (command instanceof Command.SetTokensValidFrom set) {
            return new TokensValidFromSet(now, set.user(), set.from());
        } else if (command instanceof Command.RunSyncCycle run) {
            return new SyncCycleRun(now, run.full());
        } else if (command instanceof Command.SetAdfsProperties set) {
            return new PropertiesSet(now, properties(set));
        }
        return new Configured(now, new PowerShellSession(administrator));
    }

    private static List<Property> properties(Command.SetAdfsProperties set) {
        Stream<Property> switches = new TreeMap<>(set.switches())
                .entrySet().stream().map(it -> new Property.SwitchSet(it.getKey(), it.getValue()));
        Stream<Property> periods = new TreeMap<>(set.periods())
                .entrySet().stream().map(it -> new Property.PeriodSet(it.getKey(), it.getValue()));
        Optional<Property> cutoff = set.cutoff().map(it -> new Property.TimeSet(Property.CUTOFF_TIME.name(), it));
        return Stream.of(switches, periods, cutoff.stream()).flatMap(it -> it).toList();
    }
}
