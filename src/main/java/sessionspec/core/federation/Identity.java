package sessionspec.core.federation;

import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/** Who authenticates a user. */
public record Identity(String user, Kind kind) implements Fact {

    public enum Kind {
        /** Microsoft Entra ID itself. */
        MANAGED,
        /** An identity provider on premises. */
        FEDERATED
    }

    @Override
    public Object key() {
        return user;
    }

    /** Whether the user is said to be federated. */
    static boolean isFederated(Occasion now, String user) {
        return of(now, user)
                .filter(identity -> identity.kind() == Kind.FEDERATED)
                .isPresent();
    }

    static Optional<Identity> of(Occasion now, String user) {
        return now.find(Identity.class, user);
    }
}
