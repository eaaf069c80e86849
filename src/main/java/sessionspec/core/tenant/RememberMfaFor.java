package sessionspec.core.tenant;

import java.time.Duration;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;

/** The administrator has set for how long MFA is remembered. */
public record RememberMfaFor(Duration length) implements Fact {

    /** The number that is set, or the default. */
    static Lifetime inForce(Occasion now) {
        return now.find(RememberMfaFor.class)
                .map(set -> Lifetime.configured("Remember MFA", set.length(), "RMF-1"))
                .orElse(Lifetimes.REMEMBER_MFA_DEFAULT);
    }
}
