package sessionspec.core.adfs;

import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Fact;

/** The types of the claims that claims rules pass through as they are. */
public record PassedClaims(Set<String> types) implements Fact {

    /** Type of the claim that the user is inside the corporate network. */
    public static final String INSIDE_CORPORATE_NETWORK =
            "https://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork";

    /** Type of the claim that the user has persistent SSO. */
    public static final String PSSO = "https://schemas.microsoft.com/2014/03/psso";

    /** Whether they tell Microsoft Entra ID of persistent SSO. */
    boolean suffice() {
        return types.contains(INSIDE_CORPORATE_NETWORK) && types.contains(PSSO);
    }

    /** The same, if types that begin with http are taken for the ones with https. */
    boolean wouldSuffice() {
        return new PassedClaims(types.stream()
                        .map(type -> type.startsWith("http:") ? "https" + type.substring("http".length()) : type)
                        .collect(Collectors.toSet()))
                .suffice();
    }
}
