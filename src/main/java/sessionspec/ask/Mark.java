package sessionspec.ask;

/** What a form of words is, for whoever has to tell it from others. */
public enum Mark {
    /** That there is none of what it is about. */
    NONE,
    /** Something of what it is about is left unsaid. */
    IN_PART,
    /** The user's password changes are not synchronised. */
    UNSYNCED,
    /** A policy that requires sign-in every time. */
    EVERY_TIME,
    /** It happens at AD FS. */
    AT_ADFS,
    /** The user signs in, or logs in to a device, to AD FS alone or otherwise. */
    SIGN_IN,
    ADFS_SIGN_IN,
    LOG_IN,
    /** By the first factor alone, where MFA could be given as well. */
    FIRST_ALONE,
    ANSWERS_PROMPT,
    /** The Stay signed in? prompt is answered or abandoned. */
    STAY_SIGNED_IN,
    /** Keep me signed in is ticked, or nothing is said of it where it could be. */
    TICKED,
    TICKABLE,
    /** The user works in no app in particular. */
    WORKS,
    /** The device is locked, or has not to be. */
    LOCKS,
    UNLOCKED,
    /** It takes a registered device. */
    REGISTERED,
    /** The app opens a session of its own. */
    APP_SESSION,
    /** A token is asked for by its kind, or a script starts with one. */
    ASKS_FOR_TOKEN,
    SCRIPT
}
