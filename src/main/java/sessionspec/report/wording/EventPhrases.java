package sessionspec.report.wording;

import sessionspec.core.EventKind;

/** What happened, in words that its details can follow. */
final class EventPhrases {

    private EventPhrases() {}

    static String of(EventKind kind) {
        return switch (kind) {
            case SIGNED_IN -> "signed in,";
            case DEVICE_LOGGED_IN -> "logged in to a device:";
            case DEVICE_LOCKED -> "device locked";
            case DEVICE_UNLOCKED -> "device unlocked";
            case NATIVE_APP_AUTHENTICATED -> "native app authenticated through WAM";
            case POSTURE_CHANGED -> "changed:";
            case STAY_SIGNED_IN_ANSWERED -> "Stay signed in? answered with";
            case BROWSER_CLOSED -> "browser closed";
            case APP_SESSION_STARTED -> "app session started";
            case TOKEN_CACHED -> "token cached by the browser";
            case CACHED_TOKEN_PRESENTED -> "cached token presented";
            case ACCESS_REQUESTED -> "asked for";
            case BACKGROUND_REQUESTED -> "background work in";
            case CONFIGURATION_REVIEWED -> "configuration reviewed";
            // federated users and the synchronisation of their password changes
            case IDENTITY_STATED -> "user";
            case SYNC_FOUND -> "synchronisation set up:";
            case SYNC_SWITCHED -> "synchronisation switched:";
            case SYNC_CYCLE_RUN -> "synchronisation cycle:";
            case POWERSHELL_OPENED -> "new PowerShell session";
            case POWERSHELL_CONNECTED -> "PowerShell session connected:";
            case TOKENS_VALID_FROM_SET -> "StsRefreshTokensValidFrom set:";
            // reauthentication
            case MFA_REQUIRED -> "MFA required in";
            case MFA_SESSIONS_REVOKED -> "MFA sessions revoked";
            case STAY_SIGNED_IN_ABANDONED -> "Stay signed in? abandoned";
            case APP_SWITCHED -> "went on to";
            case DEVICE_USED -> "device used";
            case COMPLIANCE_MEASURED -> "compliance measured:";
            case DEVICE_ASSESSED -> "device assessed:";
            case PROTECTED_APP_OPENED -> "protected app opened:";
            case SECURITY_OCCASION -> "security occasion:";
            case SCENARIO_REVIEWED -> "configuration reviewed for";
            case MFA_SETTINGS_REVIEWED -> "MFA settings reviewed";
            // configurable token lifetimes
            case TOKEN_LIFETIME_SET -> "AccessTokenLifetime set to";
            case TOKEN_LIFETIME_POLICY_LISTED -> "token lifetime policies listed:";
            case TOKEN_REQUESTED -> "token asked for:";
            case TOKEN_PRESENTED -> "token presented:";
            case SCRIPT_STARTED -> "script started";
            case APP_SESSION_MATCHED -> "app session matched to the ID token";
            case APP_USED -> "user at work in the app";
            case SESSION_TOKEN_INACTIVITY_SET -> "Max Inactive Time of session tokens set";
            case COMMAND_FAILED -> "administrator ran";
            // AD FS
            case ADFS_SIGNED_IN -> "signed in to AD FS";
            case ADFS_REQUESTED -> "asked AD FS for";
            case ADFS_REFRESH_TOKEN_REQUESTED -> "asked AD FS for a refresh token";
            case ADFS_REFRESH_TOKEN_PRESENTED -> "AD FS refresh token presented";
            case ADFS_TOKEN_PRESENTED -> "AD FS token presented";
            case ADFS_CHANGED -> "changed:";
            case ADFS_NETWORK_CHANGED -> "went";
            case ADFS_PROPERTIES_SET -> "administrator ran";
        };
    }
}
