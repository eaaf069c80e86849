package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.util.Map;
import java.util.Set;
import sessionspec.core.federation.FederationObservation;
import sessionspec.core.federation.SyncPart;

/** Federated users and the synchronisation of their password changes, in the words of the features. */
public final class FederationWords {

    static final Set<SyncPart> OUT_OF_BOX_RULES = Set.of(SyncPart.IN_FROM_AD, SyncPart.OUT_OF_ENTRA_ID);

    private static final Map<String, Set<SyncPart>> PARTS = Map.of(
            "synchronisation of PwdLastSet",
            OUT_OF_BOX_RULES,
            "the rule In from AD - User Common",
            Set.of(SyncPart.IN_FROM_AD),
            "the rule Out of Microsoft Entra ID - User Join",
            Set.of(SyncPart.OUT_OF_ENTRA_ID),
            "the custom rule into the metaverse",
            Set.of(SyncPart.CUSTOM_RULE_IN),
            "the custom rule out of the metaverse",
            Set.of(SyncPart.CUSTOM_RULE_OUT),
            "the app and attribute filtering feature",
            Set.of(SyncPart.ATTRIBUTE_FILTERING),
            "the PwdLastSet attribute",
            Set.of(SyncPart.PWD_LAST_SET_SELECTED),
            "password hash synchronization",
            Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION));

    /**
     * What an example says of its user.
     *
     * @param synced whether synchronisation is left as it comes
     */
    record Stated(boolean federated, boolean synced) {}

    /** A user principal name. */
    @ParameterType("[a-z]+@[a-z]+\\.com")
    public String name(String words) {
        return words;
    }

    @ParameterType("managed|federated and not synced|federated")
    public Stated identity(String words) {
        return new Stated(!words.equals("managed"), !words.endsWith("not synced"));
    }

    @ParameterType("synchronisation of PwdLastSet|the rule In from AD - User Common"
            + "|the rule Out of Microsoft Entra ID - User Join|the custom rule into the metaverse"
            + "|the custom rule out of the metaverse|the app and attribute filtering feature|the PwdLastSet attribute"
            + "|password hash synchronization")
    public Set<SyncPart> synchronisation(String words) {
        return PARTS.get(words);
    }

    @ParameterType("PwdLastSet on premises|PwdLastSet in the metaverse|LastPasswordChangeTimestamp"
            + "|StsRefreshTokensValidFrom")
    public FederationObservation attribute(String words) {
        return switch (words) {
            case "PwdLastSet on premises" -> FederationObservation.PWD_LAST_SET_ON_PREMISES;
            case "PwdLastSet in the metaverse" -> FederationObservation.PWD_LAST_SET_IN_THE_METAVERSE;
            case "LastPasswordChangeTimestamp" -> FederationObservation.LAST_PASSWORD_CHANGE_TIMESTAMP;
            default -> FederationObservation.STS_REFRESH_TOKENS_VALID_FROM;
        };
    }
}
