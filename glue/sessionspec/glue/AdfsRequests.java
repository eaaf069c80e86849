package sessionspec.glue;

import sessionspec.core.adfs.AdfsEvent.AdfsRequested;

/** Requests that reach AD FS, in the words of the features. */
final class AdfsRequests {

    private AdfsRequests() {}

    /** @param words empty, or {@code in} and an app */
    static Request parse(String words) {
        String app = words.isEmpty() ? "an application" : words.substring("in ".length());
        return (at, world) -> new AdfsRequested(at, world.browser(), app, false);
    }
}
