package sessionspec.nextglue;

/** Requests that reach AD FS, in the words of the features. */
final class AdfsRequests {

    private AdfsRequests() {}

    /** @param words empty, or {@code in} and an app */
    static Request parse(String words) {
        throw new UnsupportedOperationException("AD FS: " + words);
    }
}
