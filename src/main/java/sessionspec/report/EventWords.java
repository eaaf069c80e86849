package sessionspec.report;

import sessionspec.core.EventKind;

/** What happened, in words that its details can follow. */
final class EventWords {

    private EventWords() {}

    static String of(EventKind kind) {
        return switch (kind) {
            case SIGNED_IN -> "signed in";
            case DEVICE_LOGGED_IN -> "logged in to the device";
            case DEVICE_LOCKED -> "device locked";
            case DEVICE_UNLOCKED -> "device unlocked";
            case NATIVE_APP_AUTHENTICATED -> "native app authenticated through WAM";
            case POSTURE_CHANGED -> "revoked by";
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
            case FULL_SYNC_CYCLE_RUN -> "full synchronisation cycle:";
            case POWERSHELL_OPENED -> "new PowerShell session";
            case POWERSHELL_CONNECTED -> "PowerShell session connected:";
            case TOKENS_VALID_FROM_SET -> "StsRefreshTokensValidFrom set:";
        };
    }
}
