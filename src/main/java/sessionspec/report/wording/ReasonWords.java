package sessionspec.report.wording;

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
            case APP_PROTOCOL_NOT_COVERED ->
                "the app uses a protocol that is not covered, or departs from its standard";
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
            case TOKEN_CACHE_NOT_PERSISTENT -> "what is cached is stated for persistent browsers only";
            case EVERY_TIME_ON_APP_THAT_CANNOT_TELL -> "the app cannot tell when a client needs a new token";
            case EVERY_TIME_ON_APP_THAT_CAN_TELL ->
                "every time is asked where the app can tell when a client needs a new token, as far as known";
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
            case TIME_BASED_ON_ONE_ADMIN_PORTAL -> "of the two admin portals only one asks by a period";
            case TOKEN_LIFETIME_POLICY_OVERLAPS -> "a token lifetime policy covers the same user or app";
            case TOKEN_LIFETIME_POLICY_APART -> "the token lifetime policy covers another app";
            case OTHER_REAUTHENTICATION_ENABLED -> "another reauthentication setting is on";
            case OTHER_REAUTHENTICATION_DISABLED -> "no other reauthentication setting is on, remember MFA included";
            case REMEMBER_MFA_ENABLED -> "remember MFA together with sign-in frequency can prompt unexpectedly";
            case REMEMBER_MFA_DISABLED -> "remember MFA is off";
            case PERSISTENT_BROWSER_CACHES_TOKENS ->
                "tokens cached by persistent browsers can go against policies and be misused";
            case BROWSER_NOT_PERSISTENT -> "nothing lets browser sessions persist";
            case OTHER_TOKENS_CONFIGURABLE -> "lifetimes of access, ID and SAML tokens are not retired";
            case REFRESH_TOKEN_POLICY_HONOURED -> "the lifetimes of refresh and session tokens can still be configured";
            case REFRESH_TOKEN_POLICY_RETIRED ->
                "lifetimes of refresh and session tokens gave way to Conditional Access session management";
            case REFRESH_TOKEN_POLICY_AFFECTED ->
                "the policy is for refresh or session tokens, which the retirement of 30 January 2021 affects";
            // Max Age of federated users
            case MAX_AGE_RUNNING -> "the Max Age is still running";
            case MAX_AGE_ENDED -> "the Max Age has ended, so the identity provider has to authenticate the user again";
            case TOO_EARLY_FOR_MAX_AGE ->
                "12 hours have not passed yet, so nothing depends on whether there is a Max Age";
            case COOKIE_ANSWERED_SINCE ->
                "AD FS has let the user through by its cookie, and whether that starts another 12 hours is not stated";
            case TOKENS_RENEWED_SILENTLY -> "new tokens are obtained silently";
            case PASSWORD_CHANGES_ARE_SYNCED -> "LastPasswordChangeTimestamp is synced";
            case PASSWORD_CHANGES_NOT_SYNCED -> "LastPasswordChangeTimestamp of a federated user is not synced";
            case USER_IS_MANAGED -> "the Max Age is stated for federated users, and this one is managed";
            case PERIOD_SHORTER_THAN_MAX_AGE -> "the period is shorter than the Max Age";
            case PERIOD_EQUALS_MAX_AGE -> "the period is as long as the Max Age";
            case MAX_AGE_SHORTER_THAN_PERIOD -> "the Max Age is shorter than the period";
            case MAX_AGE_NOT_STATED_FOR_PRT ->
                "the documents do not say whether the Max Age of refresh tokens is meant for a PRT";
            case SYNCHRONISATION_SWITCHED_SINCE -> "synchronisation was switched after the tokens were issued";
            case PASSWORD_CHANGE_ARRIVED -> "Microsoft Entra ID learns that the password has changed";
            case PASSWORD_CHANGE_NOT_SEEN -> "Microsoft Entra ID does not learn that the password has changed";
            case NO_PASSWORD_CHANGE_SINCE_SIGN_IN -> "no password change since the sign-in has arrived";
            // StsRefreshTokensValidFrom
            case POWERSHELL_CONNECTED -> "the PowerShell session is connected";
            case POWERSHELL_NOT_CONNECTED -> "the PowerShell session is not connected";
            case PRESENT_TIME_STORED -> "the present time is stored, whatever date was given";
            case ANOTHER_USER_NAMED -> "the command names another user";
            case REFRESH_TOKEN_LASTS_LONGER -> "StsRefreshTokensValidFrom is set, so the refresh token lasts longer";
            case REFRESH_TOKEN_FOLLOWS_POLICIES ->
                "StsRefreshTokensValidFrom is set, so the refresh token follows the policies";
            case ISSUED_BEFORE_VALID_FROM -> "the tokens were issued before StsRefreshTokensValidFrom was set";
            // synchronisation of LastPasswordChangeTimestamp
            case SYNCED_BY_DEFAULT -> "synchronisation is as it comes";
            case OUT_OF_BOX_RULES_CARRY -> "both out-of-box rules are enabled";
            case OUT_OF_BOX_RULE_DISABLED -> "an out-of-box rule is disabled";
            case FILTER_STOPS -> "the filtering feature keeps PwdLastSet back";
            case FILTER_LETS_THROUGH -> "the filtering feature does not keep PwdLastSet back";
            case CUSTOM_RULES_CARRY -> "custom rules make up for what out-of-box rules do not carry";
            case CUSTOM_RULES_LACK_FLOW -> "the custom rules lack a part of the attribute flow";
            case SWITCH_WAITS_FOR_CYCLE -> "what was switched waits for the next full synchronisation cycle";
            case CYCLE_PUT_SWITCH_IN_FORCE -> "the full synchronisation cycle puts in force what was switched";
            case HASH_SYNCHRONIZATION_CARRIES ->
                "password hash synchronization carries the time of the password change";
            case HASH_SYNCHRONIZATION_SWITCHED ->
                "password hash synchronization was switched, and when that takes effect is not stated";
            // reauthentication
            case MFA_REMEMBERED -> "MFA is remembered on the trusted device";
            case REMEMBERED_MFA_ENDED -> "the days for which MFA is remembered are over";
            case MFA_NOT_REMEMBERED -> "MFA is not remembered on this device, so it is asked for";
            case MFA_NEVER_DONE -> "MFA has not been done yet";
            case REFRESH_TOKEN_NOT_DUE -> "the refresh token is valid, so nothing is checked";
            case REFRESH_TOKEN_VALIDATED -> "the refresh token is validated, and MFA is checked with it";
            case MFA_SESSION_REVOKED -> "the MFA session was revoked";
            case MFA_REVOKED_BUT_NOT_REQUIRED -> "MFA was revoked, and no policy requires it of this request";
            case REMEMBERED_AS_RECOMMENDED -> "MFA is remembered for as long as recommended";
            case REMEMBERED_NOT_AS_RECOMMENDED -> "another number of days is recommended for remembering MFA";
            case COOKIE_SHARING_OPEN ->
                "whether the apps in a browser share the cookie that remembers MFA is an open question";
            case REPEATED_PROMPTS_OPEN -> "why users are asked several times in one browser is an open question";
            case CHECK_WITHOUT_REMEMBERING_OPEN -> "what satisfies the check where MFA is not remembered is left open";
            case SIGN_IN_INTERRUPTED -> "the log shows the sign-in as Interrupted, with error code 50140";
            case ALWAYS_PERSISTENT -> "the policy makes the browser session always persistent";
            case NEVER_PERSISTENT -> "the policy makes the browser session never persistent";
            case PERSISTENCE_COVERS_ALL_APPS -> "the policy covers all cloud apps, where it works correctly";
            case PERSISTENCE_COVERS_SOME_APPS ->
                "the article says that the control works correctly for all cloud apps, not how it works for some";
            case PERSISTENCE_LEAVES_LIFETIMES ->
                "the control of browser persistence leaves lifetimes and sign-in frequency as they are";
            case BRANDING_OVERRIDDEN -> "the policy overrides the option in company branding";
            case FEDERATED_CLAIM_OVERRIDDEN ->
                "the policy overrides the persistence that the federation service claims";
            case SINGLE_SIGN_ON_PREVENTED -> "the policy prevents single sign-on on mobile devices";
            case SINGLE_SIGN_ON_NOT_PREVENTED -> "the policy does not prevent single sign-on";
            case PRT_SIGNS_ON -> "the device holds a PRT, which signs the user on";
            case NO_PRT_STATED -> "a PRT is stated for joined and hybrid joined devices only";
            case PRT_VALID -> "the PRT is valid";
            case PRT_EXPIRED -> "the PRT is no longer valid";
            case ENDED_PRT_NOT_STATED ->
                "only a PRT that has ended was refreshed in time, and whether the user is asked is not stated";
            case PRT_RENEWAL_DUE -> "the device is used and the PRT's renewal is due";
            case PRT_RENEWAL_NOT_DUE -> "the PRT was renewed less than the renewal's period ago";
            case APPS_MAY_NOT_SHARE_TOKENS ->
                "on a device that is not registered, apps possibly do not share their refresh tokens";
            case DEVICE_COMPLIANT -> "the managed device meets every requirement that is measured";
            case DEVICE_NOT_COMPLIANT -> "the managed device misses a requirement that is measured";
            case COMPLIANCE_NOT_MEASURABLE -> "the compliance of a device that is not managed cannot be measured";
            case COMPLIANCE_CHANGED -> "the compliance status of the device has changed";
            case COMPLIANCE_UNCHANGED -> "the compliance status of the device is the same as before";
            case COUNTS_AS_MANAGED -> "the device is compliant or hybrid joined";
            case COUNTS_AS_NON_MANAGED -> "the device is neither compliant nor hybrid joined";
            case COMPLIANT_BUT_NOT_REGISTERED ->
                "managed devices are registered, and a compliant one that is not is nowhere mentioned";
            case CHROME_HAS_EXTENSION -> "Chrome has the Windows 10 accounts extension";
            case CHROME_LACKS_EXTENSION -> "Chrome lacks the Windows 10 accounts extension";
            case FIREFOX_NOT_SUPPORTED -> "Conditional Access does not support Firefox";
            case EDGE_WORK_PROFILE -> "Edge uses a profile of enterprise Azure AD credentials";
            case EDGE_OTHER_PROFILE -> "Edge uses a profile without enterprise Azure AD credentials";
            case BROWSER_NOT_STATED -> "the article does not say whether this browser authenticates the device";
            case RESTRICTIONS_LIFTED -> "the browser authenticates the device, which is compliant";
            case RESTRICTIONS_APPLY -> "the device is not compliant";
            case RESTRICTIONS_APPLY_ALL_THE_SAME -> "the browser cannot show that the device is compliant";
            case EDGE_SEAMLESS -> "the profile's identity reaches the resource without a prompt";
            case EDGE_IDENTITIES_DIFFER ->
                "the identity that asks is not that of the profile, as it has to be on a compliant device";
            case EDGE_DEVICE_NOT_COMPLIANT -> "what the profile is worth on a noncompliant device is not stated";
            case SEAMLESS_ACCESS_NOT_STATED -> "access without a prompt is stated for Edge with a work profile only";
            case NEW_TENANT_FORGETS_MFA -> "a new tenant does not remember MFA";
            case NEW_TENANT_LACKS_BRANDING -> "company branding is not enabled in a new tenant, so the option is off";
            case NEW_TENANT_HAS_NO_POLICIES -> "a new tenant has no Conditional Access policies";
            case SECURITY_DEFAULTS_NOT_STATED ->
                "the article does not say whether security defaults are on in a new tenant";
            case SECURITY_DEFAULTS_OFF -> "security defaults are off";
            case MUST_REGISTER_FOR_MFA -> "security defaults require every user to register for MFA";
            case ADMINISTRATOR_NEEDS_MFA -> "security defaults require MFA of administrators";
            case LEGACY_PROTOCOL_BLOCKED -> "security defaults block legacy authentication protocols";
            case USER_NEEDS_MFA -> "security defaults require MFA of users when necessary";
            case PRIVILEGED_ACTIVITY_PROTECTED ->
                "security defaults protect privileged activities, the article does not say how";
            case LOST_COOKIES_MAY_PROMPT ->
                "an app that lost its cookies can have its user asked before the period is over";
            case PERIOD_OVER_ANYWAY -> "the period is over, with or without the app's cookies";
            case MANAGED_DEVICE_KEEPS_DEFAULT -> "managed devices keep the default period";
            case MANAGED_DEVICE_LEAVES_DEFAULT -> "for managed devices the default period is advised";
            case MANAGED_APP_NOT_STRICT -> "for managed applications a stricter period is advised";
            case PERIOD_SHORT_ENOUGH -> "the period is as short as advised";
            case NON_MANAGED_NOT_STRICT -> "for non-managed devices a stricter period is advised";
            case NON_MANAGED_STRICTEST_MET -> "the period is as short as the shorter one advised";
            case NON_MANAGED_STRICTEST_NOT_MET -> "the period is longer than the shorter one advised";
            case NON_MANAGED_NEVER_PERSISTENT -> "browsers of non-managed devices do not persist";
            case NON_MANAGED_MAY_PERSIST -> "on non-managed devices browser persistence should be disabled";
            case REMEMBERING_MFA_TO_BE_OFF -> "remembering MFA should be off, and Conditional Access should decide";
            case CONDITIONAL_ACCESS_DECIDES_ON_MFA -> "Conditional Access decides when MFA is needed";
            case NO_POLICY_DECIDES_ON_MFA -> "no Conditional Access policy decides when MFA is needed";
            // configurable token lifetimes
            case TIMESPAN_READ -> "the text has the form D.HH:MM:SS";
            case TIMESPAN_UNREADABLE ->
                "the text does not have the form D.HH:MM:SS, the only one that the document gives";
            case ASSIGNEE_SUPPORTED -> "a lifetime can be set for this kind of object";
            case ASSIGNEE_NOT_SUPPORTED -> "no lifetime can be set for managed identities";
            case LIFETIME_LONG_ENOUGH -> "not below the least lifetime";
            case LIFETIME_TOO_SHORT -> "below the least lifetime";
            case LIFETIME_SHORT_ENOUGH -> "not above the greatest lifetime";
            case LIFETIME_TOO_LONG -> "above the greatest lifetime";
            case LIFETIME_SHORTENED -> "less time for misuse, but tokens have to be replaced more often";
            case LIFETIME_LENGTHENED -> "fewer tokens to replace, but access lasts longer once an account is disabled";
            case LIFETIME_NOT_SHORTENED -> "no shorter than until then";
            case LIFETIME_NOT_LENGTHENED -> "no longer than until then";
            case TOKEN_LIFETIME_CONFIGURED -> "AccessTokenLifetime sets the lifetime of this token";
            case POLICY_REACHES_CLIENT -> "token lifetime policies act on this client at this resource";
            case POLICY_DOES_NOT_REACH_CLIENT ->
                "at this resource token lifetime policies act on mobile and desktop clients only";
            case ORGANISATION_POLICY_ENFORCED -> "the organisation has a policy, so that one is enforced";
            case APP_POLICY_ENFORCED -> "the organisation has no policy, so the app's own is enforced";
            case SEVERAL_POLICIES_OF_APP -> "two objects of the app have a policy, and nothing ranks them";
            case DEFAULT_LIFETIME_ENFORCED -> "no policy counts here, so the default lifetime is enforced";
            case POLICY_OF_THIS_APP -> "a policy is assigned to this app or to the whole organisation";
            case POLICY_OF_OTHER_APP -> "a policy is assigned to another app";
            case POLICY_NOT_ASSIGNED -> "a policy that is assigned to nothing acts on nothing";
            case TOKEN_KEEPS_ITS_LIFETIME ->
                "the setting has changed since the token was issued, and the token keeps its expiry";
            case POLICY_LISTED -> "there is such a policy, which is listed with what it is linked to";
            case NO_POLICY_LISTED -> "there is no such policy, so none is listed";
            case TOKEN_LIFETIME_LICENCE_PRESENT -> "the tenant has the licence for configurable token lifetimes";
            case TOKEN_LIFETIME_LICENCE_MISSING -> "configurable token lifetimes need a P1 licence, and there is none";
            case TOKEN_LIFETIME_LICENCE_NOT_STATED ->
                "whether Microsoft 365 Business includes configurable token lifetimes is not stated";
            case BUSINESS_LICENCE_INCLUDES_CONDITIONAL_ACCESS -> "Microsoft 365 Business includes Conditional Access";
            case TOKEN_NOT_HELD -> "there is no such token";
            case TOKEN_BINDING_FITS -> "the token is presented as by those it is bound to";
            case TOKEN_BINDING_DIFFERS -> "the token is bound to others";
            case TOKEN_VALID -> "the token has not expired";
            case TOKEN_VALID_ALTHOUGH_REVOKED -> "the session is revoked, but a token cannot be and has not expired";
            case TOKEN_EXPIRED -> "the token has expired";
            case STOLEN_TOKEN_VALID -> "whoever stole the token can use it";
            case FRESH_TOKEN_NEEDS_SIGN_IN -> "the session is revoked, so a fresh token needs a sign-in";
            case DRAW_WITHIN_RANGE -> "the default lifetime was drawn within its limits";
            case DRAW_OUTSIDE_RANGE -> "no such default lifetime is drawn";
            case DRAW_NOT_KNOWN -> "the default lifetime is drawn at random, and not known here";
            case AVERAGE_NOT_REACHED -> "the average is still ahead, which decides nothing";
            case AVERAGE_PASSED -> "the average has passed, which decides nothing";
            case DEFAULT_VARIES_WITH_CONDITIONAL_ACCESS ->
                "the default varies where Conditional Access is enabled, and how is not stated";
            case SCRIPT_ENDS_IN_TIME -> "the script ends before its token";
            case SCRIPT_OUTLIVES_TOKEN -> "the token ends before the script, so a longer lifetime is advised";
            case LIBRARY_EXTENDS_TOKEN -> "the library extends the token, so the policy need not change";
            case PROTOCOL_USES_SAML_TOKENS -> "the app takes SAML tokens";
            case PROTOCOL_NOT_SAID_TO_USE_SAML_TOKENS -> "SAML tokens are stated for SAML and WS-Federation only";
            case SUBJECT_CONFIRMATION_UNTOUCHED -> "the subject confirmation does not follow the configured lifetime";
            case BEFORE_NOT_ON_OR_AFTER -> "NotOnOrAfter lies ahead";
            case NOT_ON_OR_AFTER_REACHED -> "NotOnOrAfter has been reached";
            case NEW_AUTHENTICATION_REQUEST_NEEDED -> "the client has to send a new authentication request";
            case SSO_TOKEN_ANSWERS -> "the SSO session token answers the request without the user";
            case SSO_TOKEN_CANNOT_ANSWER -> "no SSO session token is valid any more, so the user has to answer";
            case APP_SESSION_SENT_USER_BACK ->
                "the app's session ended with the ID token, so the app sends the user to authenticate again";
            case SSO_TOKEN_VALID -> "the SSO session token was used within its Max Inactive Time";
            case SSO_TOKEN_EXPIRED -> "the SSO session token was left unused for its Max Inactive Time";
            case SSO_TOKEN_EXTENDED -> "this use extends the SSO session token";
            case SIGN_IN_FREQUENCY_DECIDES_INSTEAD ->
                "a sign-in frequency policy takes the place of the Max Inactive Time";
            case SESSION_TOKEN_SETTING_TAKEN -> "session tokens can still be configured";
            case SESSION_TOKEN_SETTING_RETIRED -> "session tokens can no longer be configured";
            case NEW_TOKEN_AS_CONFIGURED ->
                "issued before the retirement, the token gets the configured Max Inactive Time";
            case NEW_TOKEN_BY_DEFAULT ->
                "issued after the retirement, the token does not get the configured Max Inactive Time";
            case SIGN_IN_FREQUENCY_MISSING ->
                "the policy has no effect any more; sign-in frequency is the means instead";
            case SIGN_IN_FREQUENCY_CONFIGURED -> "sign-in frequency is configured";
            // AD FS
            case COMMAND_NOT_RUN -> "the command line is none that the documents give, so that nothing changes";
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
            case ADFS_DEVICE_NOT_REGISTERED ->
                "the device is not registered, and who can disable such a device is not stated";
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
            case MAX_AGE_DECIDES -> "of these limits the Max Age decides";
            case PERIOD_OUTLASTS_MAX_AGE ->
                "the period ends after the Max Age would, and whether there is a Max Age is not stated";
            case IDLE_LIMIT_DECIDES -> "of these limits the idle limit of the SSO session token decides";
            case WINDOW_DECIDES -> "of these limits the default window decides";
            case PERIOD_DECIDES -> "of these limits the period of the policy decides";
            case BOTH_SESSIONS_GO_ON -> "the sessions at Microsoft Entra ID and at AD FS both go on";
            case ONLY_ENTRA_SESSION_GOES_ON -> "the session at Microsoft Entra ID goes on, and that at AD FS does not";
            case ONLY_ADFS_SESSION_GOES_ON -> "the session at AD FS goes on, and that at Microsoft Entra ID does not";
            case NEITHER_SESSION_GOES_ON -> "neither the session at Microsoft Entra ID nor that at AD FS goes on";
            case RETURN_ANSWERED_BY_COOKIE -> "AD FS accepts its cookie from the user who is returned";
            case RETURN_ASKS_CREDENTIALS -> "AD FS has no cookie that it accepts from the user who is returned";
            case PASSWORD_KNOWN_ON_BOTH_SIDES -> "AD FS and Microsoft Entra ID both know of the changed password";
            case PASSWORD_KNOWN_TO_ADFS_ONLY -> "AD FS knows of the changed password, and Microsoft Entra ID does not";
            case DEVICE_CHANGE_STATED_FOR_ADFS_ONLY ->
                "what happened to the device or its registration is stated to concern cookies of AD FS only";
        };
    }
}
