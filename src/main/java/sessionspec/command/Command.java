package sessionspec.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a command line asks for. */
public sealed interface Command {

    /** The session is connected to an administrator's account. */
    record Connect() implements Command {}

    /**
     * An attribute of a user is set.
     *
     * @param from the time that was given, whatever comes of it
     */
    record SetTokensValidFrom(String user, Instant from) implements Command {}

    /** A synchronisation cycle is run, a full one or one of what has changed. */
    record RunSyncCycle(boolean full) implements Command {}

    /**
     * Properties of AD FS are set, by the names of their parameters. What is not named stays as it is.
     *
     * @param cutoff of PersistentSsoCutoffTime
     */
    record SetAdfsProperties(Map<String, Boolean> switches, Map<String, Duration> periods, Optional<Instant> cutoff)
            implements Command {

        public SetAdfsProperties {
            switches = Map.copyOf(switches);
            periods = Map.copyOf(periods);
        }
    }
}
