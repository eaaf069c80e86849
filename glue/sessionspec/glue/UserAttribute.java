package sessionspec.glue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import sessionspec.core.Federation;
import sessionspec.core.SyncPart.Place;

/** An attribute of the user that holds a time, in the words of the features. */
enum UserAttribute {
    PWD_LAST_SET_ON_PREMISES(facts -> in(facts, Place.ON_PREMISES)),
    PWD_LAST_SET_IN_THE_METAVERSE(facts -> in(facts, Place.METAVERSE)),
    LAST_PASSWORD_CHANGE_TIMESTAMP(facts -> in(facts, Place.ENTRA_ID)),
    STS_REFRESH_TOKENS_VALID_FROM(Federation::tokensValidFrom);

    static final String PATTERN = "PwdLastSet on premises|PwdLastSet in the metaverse|LastPasswordChangeTimestamp"
            + "|StsRefreshTokensValidFrom";

    private final Function<Federation, Optional<Instant>> value;

    UserAttribute(Function<Federation, Optional<Instant>> value) {
        this.value = value;
    }

    Optional<Instant> of(Federation facts) {
        return value.apply(facts);
    }

    static UserAttribute parse(String words) {
        return switch (words) {
            case "PwdLastSet on premises" -> PWD_LAST_SET_ON_PREMISES;
            case "PwdLastSet in the metaverse" -> PWD_LAST_SET_IN_THE_METAVERSE;
            case "LastPasswordChangeTimestamp" -> LAST_PASSWORD_CHANGE_TIMESTAMP;
            default -> STS_REFRESH_TOKENS_VALID_FROM;
        };
    }

    private static Optional<Instant> in(Federation facts, Place place) {
        return facts.synchronisation().in(place);
    }
}
