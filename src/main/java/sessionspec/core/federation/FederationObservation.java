package sessionspec.core.federation;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.signin.PasswordChanged;

/** The attributes of a user that hold a time. */
public enum FederationObservation implements Observation {
    PWD_LAST_SET_ON_PREMISES {
        @Override
        Optional<Instant> of(Facts facts, String user) {
            return facts.find(PasswordChanged.class, user).map(PasswordChanged::at);
        }
    },
    PWD_LAST_SET_IN_THE_METAVERSE {
        @Override
        Optional<Instant> of(Facts facts, String user) {
            return ChangeTime.in(SyncPlace.METAVERSE, user, facts).map(ChangeTime::time);
        }
    },
    LAST_PASSWORD_CHANGE_TIMESTAMP {
        @Override
        Optional<Instant> of(Facts facts, String user) {
            return ChangeTime.synced(user, facts).map(ChangeTime::time);
        }
    },
    STS_REFRESH_TOKENS_VALID_FROM {
        @Override
        Optional<Instant> of(Facts facts, String user) {
            return facts.find(TokensValidFrom.class, user).map(TokensValidFrom::from);
        }
    };

    abstract Optional<Instant> of(Facts facts, String user);

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        return of(facts, where.user()).<Object>map(it -> it).orElse("none");
    }
}
