package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.federation.PasswordChangeSynchronisation.InForce;
import sessionspec.core.federation.PasswordChangeSynchronisation.Saved;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** What administrators do, and servers, about federated users and the synchronisation of their password changes. */
public sealed interface FederationEvent extends Event {

    /**
     * The administrator switches parts of the synchronisation and saves that.
     *
     * @param before whether that was before the story, so that it is in force already
     */
    record SyncSwitched(Instant at, Set<SyncPart> parts, boolean on, boolean before) implements FederationEvent {

        /** Whether it is switched in the story. */
        boolean switches(SyncPart part) {
            return !before && parts.contains(part);
        }

        @Override
        public List<Fact> records() {
            Stream<Fact> saved = parts.stream().sorted().map(part -> new Saved(part, on));
            Stream<Fact> inForce = parts.stream().sorted().map(part -> new InForce(part, on));
            return before ? Stream.concat(saved, inForce).toList() : saved.toList();
        }
    }

    /**
     * A synchronisation cycle of Microsoft Entra Connect has run.
     *
     * @param full whether it was a full one
     */
    record SyncCycleRun(Instant at, boolean full) implements FederationEvent {}

    /**
     * The administrator sets StsRefreshTokensValidFrom by PowerShell.
     *
     * @param user  whose
     * @param given the date that the command gives
     */
    record TokensValidFromSet(Instant at, String user, Instant given) implements FederationEvent {}
}
