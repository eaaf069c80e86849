package sessionspec.glue;

import java.util.List;
import java.util.Map;

/** What a review of the configuration can raise, in the words of the features, and the rule and part that raise it. */
final class ConcernWords {

    static final String PATTERN =
            "every time for all apps|every time for an app that cannot tell when to ask|a sign-in loop|every time for a Microsoft 365 app"
                    + "|every time for an admin portal|two policies for one user or app|other reauthentication settings"
                    + "|unexpected prompts|tokens that outlive the policies|a missing licence|a retired token lifetime"
                    + "|federated users without LastPasswordChangeTimestamp|a missing licence for token lifetimes"
                    + "|more tokens to replace|longer access after an account is disabled"
                    + "|a token that ends before its script|configuring session tokens without sign-in frequency";

    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("every time for all apps", List.of("ADV-1 all apps")),
            Map.entry("a sign-in loop", List.of("ADV-2 without MFA")),
            Map.entry("every time for a Microsoft 365 app", List.of("ADV-3 Microsoft 365")),
            Map.entry("every time for an admin portal", List.of("ADV-4 admin portal")),
            Map.entry("two policies for one user or app", List.of("ADV-5 same user or app")),
            Map.entry("other reauthentication settings", List.of("ADV-6 other setting on")),
            Map.entry("unexpected prompts", List.of("ADV-7 MFA remembered")),
            Map.entry("tokens that outlive the policies", List.of("ADV-8 browsers persist")),
            Map.entry("every time for an app that cannot tell when to ask", List.of("ADV-9 app cannot tell")),
            Map.entry("a missing licence", List.of("SCP-2 no licence")),
            // federated users
            Map.entry("federated users without LastPasswordChangeTimestamp", List.of("FED-9 not synchronised")),
            // token lifetimes
            Map.entry("a retired token lifetime", List.of("RTL-1 retired")),
            Map.entry("configuring session tokens without sign-in frequency", List.of("RTL-4 no sign-in frequency")),
            Map.entry("a missing licence for token lifetimes", List.of("TLP-3 no licence")),
            Map.entry("more tokens to replace", List.of("ACC-5 shortened")),
            Map.entry("longer access after an account is disabled", List.of("ACC-5 lengthened")),
            Map.entry("a token that ends before its script", List.of("ACC-10 ends before the script")));

    private ConcernWords() {}

    static List<String> parse(String words) {
        return PARTS.get(words);
    }
}
