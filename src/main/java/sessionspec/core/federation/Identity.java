package sessionspec.core.federation;

import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/**
 * Who authenticates a user.
 *
 * @param federated whether an identity provider on premises does, rather than Microsoft Entra ID itself
 */
public record Identity(String user, boolean federated) implements Fact.OfUser {

    static boolean isFederated(Occasion now, String user) {
        return now.find(Identity.class, user).filter(Identity::federated).isPresent();
    }
}
