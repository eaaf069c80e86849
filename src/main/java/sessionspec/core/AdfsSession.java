package sessionspec.core;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts about one user at AD FS.
 *
 * @param device       on which the user last signed in to AD FS
 * @param outside      whether the user is outside the corporate network
 * @param cookie       the SSO cookie that the browser holds
 * @param since        what has happened since the user last signed in to AD FS, and when
 * @param before       what had happened before
 * @param refreshToken of the application
 * @param token        when AD FS last issued a token to an application
 */
public record AdfsSession(
        Device device,
        boolean outside,
        Optional<AdfsCookie> cookie,
        Map<AdfsChange, Instant> since,
        Set<AdfsChange> before,
        Optional<AdfsRefreshToken> refreshToken,
        Optional<Instant> token) {

    /** Nobody has signed in yet. */
    static final AdfsSession NEW = new AdfsSession(
            Device.UNREGISTERED, false, Optional.empty(), Map.of(), Set.of(), Optional.empty(), Optional.empty());

    AdfsSession on(Device other) {
        return new AdfsSession(other, outside, cookie, since, before, refreshToken, token);
    }

    AdfsSession going(boolean out) {
        return new AdfsSession(device, out, cookie, since, before, refreshToken, token);
    }

    AdfsSession holding(Optional<AdfsCookie> other) {
        return new AdfsSession(device, outside, other, since, before, refreshToken, token);
    }

    AdfsSession changed(AdfsChange change, Instant at) {
        Map<AdfsChange, Instant> all = new EnumMap<>(AdfsChange.class);
        all.putAll(since);
        all.put(change, at);
        return new AdfsSession(device, outside, cookie, Map.copyOf(all), before, refreshToken, token);
    }

    /** From now on, what has happened lies before the sign-in. */
    AdfsSession anew() {
        Set<AdfsChange> all = EnumSet.noneOf(AdfsChange.class);
        all.addAll(before);
        all.addAll(since.keySet());
        return new AdfsSession(
                device,
                outside,
                cookie,
                Map.of(),
                Set.copyOf(all),
                refreshToken.map(held -> held.doubtedIf(!since.isEmpty())),
                token);
    }

    AdfsSession holding(AdfsRefreshToken other) {
        return new AdfsSession(device, outside, cookie, since, before, Optional.of(other), token);
    }

    AdfsSession issuedAt(Instant at) {
        return new AdfsSession(device, outside, cookie, since, before, refreshToken, Optional.of(at));
    }
}
