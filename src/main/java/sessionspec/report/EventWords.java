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
            case POSTURE_CHANGED -> "";
            case STAY_SIGNED_IN_ANSWERED -> "Stay signed in? answered with";
            case BROWSER_CLOSED -> "browser closed";
            case APP_SESSION_STARTED -> "app session started";
            case TOKEN_CACHED -> "token cached by the browser";
            case CACHED_TOKEN_PRESENTED -> "cached token presented";
            case ACCESS_REQUESTED -> "asked for";
            case BACKGROUND_REQUESTED -> "background work in";
            case CONFIGURATION_REVIEWED -> "configuration reviewed";
            // AD FS
            case ADFS_SIGNED_IN -> "signed in to AD FS";
            case ADFS_REQUESTED -> "asked AD FS for";
            case ADFS_REFRESH_TOKEN_REQUESTED -> "asked AD FS for a refresh token";
            case ADFS_REFRESH_TOKEN_PRESENTED -> "AD FS refresh token presented";
            case ADFS_TOKEN_PRESENTED -> "AD FS token presented";
            case ADFS_CHANGED -> "";
            case ADFS_NETWORK_CHANGED -> "went";
            case ADFS_PROPERTIES_SET -> "administrator ran";
        };
    }
}
