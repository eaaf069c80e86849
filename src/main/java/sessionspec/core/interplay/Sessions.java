package sessionspec.core.interplay;

import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.Cookie;
import sessionspec.core.federation.Issue;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.Revocation;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tokens.Prt;

/**
 * That the session at Microsoft Entra ID and that at AD FS end each for itself: ISS-1 (the return after the Max Age), ISS-2
 * (sign-in frequency and the period of the cookie) and ISS-3 (a changed password); and what is open between them: ISS-4 (a
 * device that AD FS rejects), ISS-5 (a return that the cookie answers) and ISS-6 (a sign-in frequency that it answers).
 */
public final class Sessions implements Control {

    @Override
    public void speaks(Phases on) {
        on.where(Cookie.class).ends(AccessRequested.class, (it, now, out) -> {
            out.denied().ends("ISS-2", "cookie run out", Persistence.outliving(now, out));
        });
        on.ends(RegistrationChanged.class, (it, now, out) -> {
            boolean known = it.onDevice().isPresent();
            Revoked.struck(it.user(), it.onDevice(), now)
                    .filter(held -> out.holds(held) && (known || held.device().isRegistered()))
                    .forEach(held -> out.perhaps().ends("ISS-4", "device rejected", held));
        });
        on.ends(AdfsRequested.class, (it, now, out) -> {
            returned(now).ifPresent(cookie -> out.denied().rejects("ISS-1", "returned", cookie));
        });
        on.does(PostureChanged.class, (it, now, out) -> {
            out.when(out.isNot(Revocation.SEEN))
                    .denies("ISS-3", "not seen", forced -> Revocation.revoke("ISS-3", "not seen", it, now, forced));
        });
        on.grants(AdfsRequested.class, (it, now, out) -> {
            Optional<Issue> issue = returned(now).map(cookie -> new Issue(it.place(), it.at(), true));
            out.perhaps().gives("ISS-5", "cookie answered", issue);
            Optional<Given> given = askedByFrequency(now).map(old -> new Given(old.factor(), it.place(), it.at()));
            out.perhaps().gives("ISS-6", "cookie answered", given);
        });
    }

    /** The first factor of a federated user which, as a PRT there, is older than a policy allows, so that it is asked for. */
    private static Optional<Given> askedByFrequency(Occasion now) {
        return now.here(Issue.class)
                .flatMap(issue -> Given.of(Factor.FIRST_FACTOR, issue.place(), now))
                .filter(given -> now.all(Policy.class).stream()
                        .filter(policy -> policy.isOver(Optional.of(given.at()), now))
                        .anyMatch(policy ->
                                policy.isOver(Prt.of(given.place(), now).map(Prt::refreshed), now)));
    }

    /** The cookie with which a user comes to AD FS who is returned, since the Max Age has ended that began before. */
    private static Optional<Cookie> returned(Occasion now) {
        return now.here(Issue.class)
                .filter(Issue::limited)
                .map(issue -> issue.maxAge(now))
                .filter(span -> !span.holds())
                .flatMap(span ->
                        now.here(Cookie.class).filter(cookie -> cookie.issued().isBefore(span.until())));
    }
}
