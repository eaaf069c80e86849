package sessionspec.glue;

import sessionspec.core.Reason;

/** What a review of the configuration can raise, in the words of the features. */
final class ConcernWords {

    static final String PATTERN =
            "every time for all apps|every time for an app that cannot tell when to ask|a sign-in loop|every time for a Microsoft 365 app"
                    + "|every time for an admin portal|two policies for one user or app|other reauthentication settings"
                    + "|unexpected prompts|tokens that outlive the policies|a missing licence|a retired token lifetime"
                    + "|federated users without LastPasswordChangeTimestamp|a missing licence for token lifetimes"
                    + "|more tokens to replace|longer access after an account is disabled"
                    + "|a token that ends before its script|configuring session tokens without sign-in frequency";

    private ConcernWords() {}

    static Reason parse(String words) {
        return switch (words) {
            case "every time for all apps" -> Reason.EVERY_TIME_ON_ALL_APPS;
            case "every time for an app that cannot tell when to ask" -> Reason.EVERY_TIME_ON_APP_THAT_CANNOT_TELL;
            case "a sign-in loop" -> Reason.EVERY_TIME_WITHOUT_MFA;
            case "every time for a Microsoft 365 app" -> Reason.EVERY_TIME_ON_MICROSOFT_365;
            case "every time for an admin portal" -> Reason.EVERY_TIME_ON_ADMIN_PORTAL;
            case "two policies for one user or app" -> Reason.TOKEN_LIFETIME_POLICY_OVERLAPS;
            case "other reauthentication settings" -> Reason.OTHER_REAUTHENTICATION_ENABLED;
            case "unexpected prompts" -> Reason.REMEMBER_MFA_ENABLED;
            case "tokens that outlive the policies" -> Reason.PERSISTENT_BROWSER_CACHES_TOKENS;
            case "a missing licence" -> Reason.LICENCE_MISSING;
            case "federated users without LastPasswordChangeTimestamp" -> Reason.PASSWORD_CHANGES_NOT_SYNCED;
            case "a missing licence for token lifetimes" -> Reason.TOKEN_LIFETIME_LICENCE_MISSING;
            case "more tokens to replace" -> Reason.LIFETIME_SHORTENED;
            case "longer access after an account is disabled" -> Reason.LIFETIME_LENGTHENED;
            case "a token that ends before its script" -> Reason.SCRIPT_OUTLIVES_TOKEN;
            case "configuring session tokens without sign-in frequency" -> Reason.SIGN_IN_FREQUENCY_MISSING;
            default -> Reason.REFRESH_TOKEN_POLICY_RETIRED;
        };
    }
}
