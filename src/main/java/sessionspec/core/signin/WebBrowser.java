package sessionspec.core.signin;

/** The browsers that the documents tell apart. */
public enum WebBrowser {
    CHROME_WITH_EXTENSION,
    CHROME,
    FIREFOX,
    EDGE_WITH_WORK_PROFILE,
    EDGE_WITH_OTHER_PROFILE,
    INTERNET_EXPLORER
}
