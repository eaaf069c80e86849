package sessionspec.ask;

import java.util.List;

/** What something that is said of a situation is about, in the order in which it is told; or that it happens. */
public enum Topic {
    TENANT("tenant"),
    LICENCE("licence"),
    USER("user"),
    SYNCHRONISATION("synchronisation"),
    DEVICE("device"),
    POLICY("sign-in frequency"),
    BROWSER("policy on persistent browser sessions"),
    APP_SESSION("app's own session"),
    STAY_PROMPT("Stay signed in? prompt"),
    ADFS_PERSISTENCE("persistence in AD FS"),
    REMEMBER_MFA("remember MFA"),
    OTHER_REAUTHENTICATION("other reauthentication settings"),
    PIM_REAUTHENTICATION("reauthentication on PIM activation"),
    SECURITY_DEFAULTS("security defaults"),
    DRAWN_LIFETIME("default lifetime drawn for access tokens"),
    SUBJECT_CONFIRMATION("subject confirmation of SAML tokens"),
    TOKEN_POLICY("other token lifetime policies"),
    ADFS("AD FS", true, true),
    ADFS_MFA("MFA at AD FS", true, true),
    CLAIMS("claims rules", true, true),
    // what an administrator sets by a command
    ENABLE_PERSISTENT_SSO("EnablePersistentSso", false, true),
    ENABLE_KMSI("EnableKmsi", false, true),
    SSO_LIFETIME("SsoLifetime", false, true),
    KMSI_LIFETIME("KmsiLifetimeMins", false, true),
    PERSISTENT_SSO_LIFETIME("PersistentSsoLifetimeMins", false, true),
    DEVICE_USAGE_WINDOW("DeviceUsageWindowInDays", false, true),
    CUTOFF_TIME("PersistentSsoCutoffTime", false, true),
    TOKEN_LIFETIME("AccessTokenLifetime", false, false),
    /** It happens, and so is no matter of the situation. */
    HAPPENS("", false, false);

    private static final List<Topic> SEVERAL = List.of(SYNCHRONISATION, POLICY, TOKEN_POLICY, TOKEN_LIFETIME, HAPPENS);

    private final String words;
    private final boolean given;
    private final boolean ofAdfs;

    Topic(String words) {
        this(words, true, false);
    }

    Topic(String words, boolean given, boolean ofAdfs) {
        this.words = words;
        this.given = given;
        this.ofAdfs = ofAdfs;
    }

    public String words() {
        return words;
    }

    public boolean mayBeSaidTwice() {
        return SEVERAL.contains(this);
    }

    /** Whether it is given, rather than something that an administrator does. */
    public boolean isGiven() {
        return given;
    }

    public boolean isOfAdfs() {
        return ofAdfs;
    }
}
