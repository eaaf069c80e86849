package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.federation.SyncPart.InForce;
import sessionspec.core.federation.SyncPart.Saved;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** What administrators do, and servers, about federated users and the synchronisation of their password changes. */
public sealed interface FederationEvent extends Event {

    /**
     * The administrator switches parts of the synchronisation.
     *
     * @param stage how far that has come
     */
    record SyncSwitched(Instant at, Set<SyncPart> parts, boolean on, Stage stage) implements FederationEvent {

        public enum Stage {
            /** Before the story, so that it is in force already. */
            BEFORE,
            SAVED,
            /** The wizard is left before it is completed. */
            NOT_SAVED
        }

        public boolean before() {
            return stage == Stage.BEFORE;
        }

        /** Whether it is switched in the story. */
        boolean switches(SyncPart part) {
            return stage == Stage.SAVED && parts.contains(part);
        }

        @Override
        public List<Fact> records() {
            Stream<Fact> saved = parts.stream().sorted().map(part -> new Saved(part, on));
            Stream<Fact> inForce = parts.stream().sorted().map(part -> new InForce(part, on));
            return switch (stage) {
                case BEFORE -> Stream.concat(saved, inForce).toList();
                case SAVED -> saved.toList();
                case NOT_SAVED -> List.of();
            };
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
