package sessionspec.core;

/** Why a finding came to its outcome. The report has the words; a test holds that none is missing. */
public enum Reason {
    WINDOW_OPEN,
    WINDOW_ENDED
}
