package sessionspec.glue;

import sessionspec.core.Federation.Identity;

/** Who authenticates the user, in the words of the features. */
final class IdentityWords {

    static final String PATTERN = "managed|federated and not synced|federated";

    private IdentityWords() {}

    /**
     * What an example says of its user.
     *
     * @param synced whether synchronisation is left as it comes
     */
    record Stated(Identity identity, boolean synced, String words) {}

    static Stated parse(String words) {
        return switch (words) {
            case "managed" -> new Stated(Identity.MANAGED, true, words);
            case "federated" -> new Stated(Identity.FEDERATED, true, words);
            default -> new Stated(Identity.FEDERATED, false, words);
        };
    }
}
