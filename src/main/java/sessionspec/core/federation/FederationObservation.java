package sessionspec.core.federation;

import static sessionspec.core.federation.SyncPlace.ENTRA_ID;
import static sessionspec.core.federation.SyncPlace.METAVERSE;

import java.time.Instant;
import sessionspec.core.federation.RefreshTokensValidFrom.TokensValidFrom;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.signin.PostureChanged.PasswordChanged;

/** The attributes of a user that hold a time. */
public enum FederationObservation implements Observation {
    PWD_LAST_SET_ON_PREMISES,
    PWD_LAST_SET_IN_THE_METAVERSE,
    LAST_PASSWORD_CHANGE_TIMESTAMP,
    STS_REFRESH_TOKENS_VALID_FROM;

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        String user = where.user();
        return switch (this) {
            case PWD_LAST_SET_ON_PREMISES ->
                facts.find(PasswordChanged.class, user).map(PasswordChanged::at);
            case PWD_LAST_SET_IN_THE_METAVERSE ->
                ChangeTime.in(METAVERSE, user, facts).map(ChangeTime::time);
            case LAST_PASSWORD_CHANGE_TIMESTAMP ->
                ChangeTime.in(ENTRA_ID, user, facts).map(ChangeTime::time);
            case STS_REFRESH_TOKENS_VALID_FROM ->
                facts.find(TokensValidFrom.class, user).map(TokensValidFrom::from);
        };
    }
}
