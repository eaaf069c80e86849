package sessionspec.core.federation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.signin.PasswordChanged;

/** The attributes of a user that hold a time. */
public enum FederationObservation implements Observation {
    PWD_LAST_SET_ON_PREMISES(
            (user, facts) -> facts.find(PasswordChanged.class, user).map(PasswordChanged::at)),
    PWD_LAST_SET_IN_THE_METAVERSE(
            (user, facts) -> ChangeTime.in(SyncPlace.METAVERSE, user, facts).map(ChangeTime::time)),
    LAST_PASSWORD_CHANGE_TIMESTAMP(
            (user, facts) -> ChangeTime.synced(user, facts).map(ChangeTime::time)),
    STS_REFRESH_TOKENS_VALID_FROM(
            (user, facts) -> facts.find(TokensValidFrom.class, user).map(TokensValidFrom::from));

    private final BiFunction<String, Facts, Optional<Instant>> time;

    FederationObservation(BiFunction<String, Facts, Optional<Instant>> time) {
        this.time = time;
    }

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        return time.apply(where.user(), facts).<Object>map(it -> it).orElse("none");
    }
}
