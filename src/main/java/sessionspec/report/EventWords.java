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
            // configurable token lifetimes
            case TOKEN_LIFETIME_SET -> "AccessTokenLifetime set to";
            case TOKEN_LIFETIME_POLICIES_LISTED -> "token lifetime policies listed";
            case TOKEN_REQUESTED -> "token asked for:";
            case TOKEN_PRESENTED -> "token presented:";
            case SCRIPT_STARTED -> "script started";
            case APP_SESSION_MATCHED -> "app session matched to the ID token";
            case APP_USED -> "user at work in the app";
            case SESSION_TOKEN_INACTIVITY_SET -> "Max Inactive Time of session tokens set";
        };
    }
}
