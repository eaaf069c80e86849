package sessionspec.report;

import sessionspec.core.Reason;

/** Why a finding came to its outcome, in words. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case SIGN_IN_WITHIN_WINDOW -> "the sign-in lies within the period";
            case SIGN_IN_WINDOW_ENDED -> "the period since the sign-in has ended";
            case PRT_REFRESH_WITHIN_WINDOW -> "the PRT's last refresh lies within the period";
            case PRT_REFRESH_WINDOW_ENDED -> "the period since the PRT's last refresh has ended";
            case OTHER_ARTIFACT_SUFFICES -> "this period has ended, but another one suffices";
            case USE_WITHIN_ROLLING_WINDOW -> "last used within the rolling window";
            case ROLLING_WINDOW_ENDED -> "not used for the length of the rolling window";
            case MFA_WITHIN_WINDOW -> "MFA was done within the period";
            case MFA_WINDOW_ENDED -> "no MFA was done within the period";
            case MFA_NOT_IN_PLAY -> "MFA was neither part of the session nor required";
            case PRT_CARRIES_MFA_CLAIM -> "the PRT that satisfies the period carries an MFA claim";
            case PRT_LACKS_MFA_CLAIM -> "MFA is required and the PRT carries no MFA claim";
            case NEVER_SIGNED_IN -> "nobody has signed in yet";
            case APP_SESSION_RUNNING -> "the app's session lasts, so the user is not sent back";
            case APP_SESSION_ENDED -> "the app's session has ended, so the user is sent back";
            case SESSION_EVALUATED -> "the session is evaluated, which calls for full reauthentication";
            case WITHIN_CLOCK_SKEW -> "within the clock skew since the last sign-in";
            case CLOCK_SKEW_PASSED -> "the clock skew since the last sign-in has passed";
            case BROWSER_BACKGROUND -> "background work in a browser waits for the next interaction";
            case CONFIDENTIAL_CLIENT_NON_INTERACTIVE -> "a confidential client waits for the next interactive sign-in";
            case REFRESH_CYCLE_RUNNING -> "the refresh cycle is still running";
            case REFRESH_CYCLE_ENDED -> "the refresh cycle has run out";
            case LOG_IN_LEFT_REFRESH_TIME -> "the log-in left the PRT's refresh time as it was";
            case LOG_IN_SET_REFRESH_TIME -> "the PRT takes the time of the log-in or sign-in as its refresh time";
            case DEVICE_ACCOUNT_NOT_ENTRA -> "a registered device is not used through a Microsoft Entra account";
            case NATIVE_AUTHENTICATION_THROUGH_WAM -> "the WAM plug-in refreshed the PRT";
            case WAM_ONLY_STATED_FOR_REGISTERED -> "a refresh through WAM is stated for registered devices only";
            case APP_FOLLOWS_PROTOCOL -> "a Microsoft app that complies with sign-in frequency";
            case APP_SENDS_CLIENT_BACK -> "the app asks Microsoft Entra ID again";
            case APP_KEEPS_OWN_COOKIES -> "the app keeps a session of its own";
            case APP_DOES_NOT_REDIRECT -> "the app does not send the client back";
            case APP_PROTOCOL_NOT_COVERED -> "the app uses a protocol that is not covered";
            case POSTURE_UNCHANGED -> "nothing has changed in the security posture";
            case POLICY_VIOLATED -> "a policy violation revoked the session";
            case SESSIONS_REVOKED_EXPLICITLY -> "an administrator revoked the session";
            case POLICY_COVERS_REQUEST -> "the policy covers this request";
            case POLICY_DOES_NOT_COVER_REQUEST -> "the policy does not cover this request";
            case LICENCE_PRESENT -> "the tenant has a premium licence";
            case LICENCE_MISSING -> "Conditional Access needs a premium licence, and there is none";
            case BROWSER_SESSION_PERSISTS -> "the browser session persists";
            case BROWSER_SESSION_ENDED_WITH_BROWSER -> "the browser session ended when the browser was closed";
            case USER_CHOSE_TO_STAY -> "the user chose to stay signed in";
            case USER_CHOSE_NOT_TO_STAY -> "the user chose not to stay signed in";
            case STAY_PROMPT_SHOWN -> "the Stay signed in? prompt is shown";
            case STAY_PROMPT_NOT_SHOWN -> "the Stay signed in? prompt is not shown";
            case STAY_PROMPT_NOT_ANSWERED -> "nobody answered the Stay signed in? prompt";
            case PERSISTENCE_NOT_STATED_FOR_DEVICE -> "persistence is stated for personal devices only";
            case FEDERATION_SERVICE_PERSISTS -> "AD FS persists the session, and Microsoft Entra ID follows";
            case COOKIES_STAY_STORED -> "a persistent browser keeps its cookies on the device";
            case CACHED_TOKEN_VALID -> "the cached token has not expired, whatever a policy says";
            case CACHED_TOKEN_EXPIRED -> "the cached token has expired";
            case EVERY_TIME_ON_ALL_APPS -> "every time is asked of all apps";
            case EVERY_TIME_ON_FEW_APPS -> "every time is asked of a part only";
            case EVERY_TIME_WITHOUT_MFA -> "every time without MFA can send users around in a loop";
            case EVERY_TIME_WITH_MFA -> "every time comes with MFA";
            case EVERY_TIME_ON_MICROSOFT_365 -> "a period suits Microsoft 365 apps better than every time";
            case TIME_BASED_ON_MICROSOFT_365 -> "a period is asked of a Microsoft 365 app";
            case EVERY_TIME_ON_ADMIN_PORTAL ->
                "a period, or asking when a role is activated, suits the admin portals better";
            case TIME_BASED_OR_ROLE_ACTIVATION_ON_ADMIN_PORTAL ->
                "the admin portals ask by a period or when a role is activated";
            case TOKEN_LIFETIME_POLICY_OVERLAPS -> "a token lifetime policy covers the same user or app";
            case TOKEN_LIFETIME_POLICY_APART -> "the token lifetime policy covers another user or app";
            case OTHER_REAUTHENTICATION_ENABLED -> "another reauthentication setting is on";
            case OTHER_REAUTHENTICATION_DISABLED -> "no other reauthentication setting is on";
            case REMEMBER_MFA_ENABLED -> "remember MFA together with sign-in frequency can prompt unexpectedly";
            case REMEMBER_MFA_DISABLED -> "remember MFA is off";
            case PERSISTENT_BROWSER_CACHES_TOKENS ->
                "tokens cached by persistent browsers can go against policies and be misused";
            case BROWSER_NOT_PERSISTENT -> "browsers are not persistent";
            case OTHER_TOKENS_CONFIGURABLE -> "lifetimes of access, ID and SAML tokens are not retired";
            case REFRESH_TOKEN_POLICY_HONOURED -> "the lifetimes of refresh and session tokens can still be configured";
            case REFRESH_TOKEN_POLICY_RETIRED -> "lifetimes of refresh and session tokens are no longer configurable";
            // AD FS
            case ADFS_NO_COOKIE -> "there is no SSO cookie";
            case ADFS_COOKIE_PRESENTED -> "there is an SSO cookie";
            case ADFS_COOKIE_RUN_OUT -> "the persistent SSO cookie has run out, so it is rejected and deleted";
            case ADFS_REGISTRATION_NOT_STATED -> "whether a joined device counts as registered is not stated";
            case ADFS_SETS_SESSION_COOKIE -> "AD FS sets a session SSO cookie";
            case ADFS_SETS_DEVICE_COOKIE -> "the device is registered, so AD FS sets a persistent SSO cookie";
            case ADFS_SETS_KMSI_COOKIE -> "Keep me signed in makes AD FS set a persistent SSO cookie";
            case ADFS_SESSION_COOKIE_DELETED -> "a session SSO cookie is deleted with the browser session";
            case ADFS_PERSISTENT_COOKIE_STAYS -> "a persistent SSO cookie outlives the browser session";
            case ADFS_KMSI_OFFERED -> "the sign-in page offers Keep me signed in";
            case ADFS_KMSI_NOT_OFFERED -> "the sign-in page does not offer Keep me signed in";
            case ADFS_KMSI_TICKED -> "Keep me signed in is enabled and ticked";
            case ADFS_KMSI_NOT_ENABLED_AND_TICKED -> "Keep me signed in is not both enabled and ticked";
            case ADFS_PERSISTENT_SSO_ON -> "persistent SSO is on";
            case ADFS_PERSISTENT_SSO_OFF -> "persistent SSO is off";
            case ADFS_HOTFIX_MISSING -> "Windows Server 2012 R2 lacks the hotfix";
            case ADFS_HOTFIX_NOT_MISSING -> "no hotfix is missing";
            case ADFS_PERIOD_RUNNING -> "the period of single sign-on is still running";
            case ADFS_PERIOD_ENDED -> "the period of single sign-on has ended";
            case ADFS_DEVICE_IN_USE -> "the device was used within the device usage window";
            case ADFS_DEVICE_OUT_OF_USE -> "the device was not used within the device usage window";
            case ADFS_PROPERTY_NOT_STATED_FOR_VERSION -> "the property is stated for Windows Server 2016 only";
            case ADFS_PERIOD_CHANGED ->
                "the period was changed after the cookie was set, and which one holds is not stated";
            case ADFS_KMSI_LIFETIME_ALLOWED -> "the period of Keep me signed in is allowed";
            case ADFS_KMSI_LIFETIME_TOO_LONG -> "the period of Keep me signed in is too long";
            case ADFS_PASSWORD_CHANGED -> "the password was changed after the cookie was issued";
            case ADFS_DEVICE_DISABLED -> "the device was disabled";
            case ADFS_NOT_REGISTERED_ANY_MORE -> "the user or the device is not registered any more";
            case ADFS_REGISTERED_AGAIN -> "the user has registered again";
            case ADFS_KMSI_OFF -> "Keep me signed in is off";
            case ADFS_KMSI_ON -> "Keep me signed in is on";
            case ADFS_CERTIFICATE_NOT_INTACT -> "the device certificate is missing or altered";
            case ADFS_COOKIE_BEFORE_CUTOFF -> "the cookie was issued before the cutoff time";
            case ADFS_COOKIE_NOT_BEFORE_CUTOFF -> "the cookie was not issued before the cutoff time";
            case ADFS_COOKIE_ISSUED_LATER -> "the cookie was issued after that";
            case ADFS_COOKIE_NOT_CONCERNED -> "a cookie of this kind is not concerned";
            case ADFS_COOKIE_REJECTED -> "the persistent SSO cookie is rejected and deleted";
            case ADFS_SESSION_COOKIE_NOT_STATED -> "rejection is stated for persistent SSO cookies only";
            case ADFS_VIOLATION_NOT_STATED -> "the violation is not among the conditions of AD FS";
            case ADFS_MFA_REQUIRED -> "the request requires MFA";
            case ADFS_MFA_NOT_REQUIRED -> "the request does not require MFA";
            case ADFS_MFA_REQUIRED_WITHOUT_CONTEXT -> "the request requires MFA, and there is no SSO context";
            case ADFS_CONTEXT_INCLUDES_MFA -> "the SSO context includes MFA";
            case ADFS_CONTEXT_LACKS_MFA -> "the SSO context lacks MFA";
            case ADFS_FIRST_REFRESH_TOKEN -> "the application has no valid refresh token yet";
            case ADFS_REFRESH_TOKEN_OF_APP -> "the refresh token is the application's own";
            case ADFS_NO_REFRESH_TOKEN_OF_APP -> "the application has no refresh token of its own";
            case ADFS_REFRESH_TOKEN_VALID -> "the refresh token is valid";
            case ADFS_REFRESH_TOKEN_EXPIRED -> "the refresh token has expired";
            case ADFS_REFRESH_TOKEN_LONGER -> "a new refresh token is valid for longer";
            case ADFS_REFRESH_TOKEN_NOT_LONGER -> "a new refresh token would not be valid for longer";
            case ADFS_REFRESH_TOKEN_OF_SESSION_SSO -> "a refresh token of session SSO is not replaced";
            case ADFS_REFRESH_TOKEN_NOT_STATED -> "what rejects the cookie is not stated for the refresh token";
            case ADFS_NO_TOKEN -> "AD FS has issued no token";
            case ADFS_TOKEN_VALID -> "the token has not expired";
            case ADFS_TOKEN_EXPIRED -> "the token has expired";
            case ADFS_PERSISTENCE_PASSED -> "AD FS passes on that the user has persistent SSO";
            case ADFS_PERSISTENCE_NOT_PASSED -> "AD FS does not pass on that the user has persistent SSO";
            case ADFS_CLAIMS_RULE_MISSING -> "a claims rule is missing";
            case ADFS_NO_PERSISTENCE_TO_PASS -> "the user has no persistent SSO to pass on";
        };
    }
}
