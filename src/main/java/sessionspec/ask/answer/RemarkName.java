package sessionspec.ask.answer;

import java.util.List;
import java.util.stream.Stream;

/** What is told besides findings. The catalogue has the words of each, and the rules or parts of them of which it is told. */
public enum RemarkName {
    EVERY_TIME("every time"),
    CLOSED_BROWSER("closed browser"),
    ACCOUNT_DISABLED("account disabled"),
    SEVERAL_POLICIES("several policies"),
    WITHOUT_END("without end"),
    PERIOD_OF_POLICY("period of a policy"),
    POLICY_COVERS("policy covers"),
    TOKEN_POLICY("token lifetime policy"),
    ONE_OF_SEVERAL_TOKEN_POLICIES("one of several token lifetime policies"),
    NO_SESSIONS_LIFETIME("no session's lifetime"),
    WARNS_OF_TOKENS("warns of tokens too"),
    WARNS_OF_PERSISTENCE("warns of persistence"),
    ADVISES_MICROSOFT_365("advises on Microsoft 365"),
    ADVISES_ADMIN_PORTALS("advises on the admin portals"),
    NOT_SIGNED_IN("not signed in"),
    LOGGED_IN_ONLY("logged in only"),
    TOKENS_GO_ON("tokens go on"),
    TOKENS_WITH_CAE_PERHAPS("tokens with CAE perhaps"),
    TOKENS_WITH_CAE("tokens with CAE"),
    PERSISTENCE_AT_ADFS("persistence at AD FS"),
    FREQUENCY_AT_ADFS("frequency at AD FS"),
    COVERS_OTHER_APPS("covers other apps"),
    COVERS_ONE_CASE("covers one case"),
    OTHER_APPS("other apps"),
    NEW_SIGN_IN("new sign-in"),
    APP_SESSION("app's session"),
    NEW_TENANT("new tenant"),
    HASHES("password hashes"),
    FIRST_FACTOR_ALONE("first factor alone"),
    SSO_LIFETIME("SsoLifetime"),
    KMSI_LIFETIME("KmsiLifetimeMins"),
    PERSISTENT_SSO_LIFETIME("PersistentSsoLifetimeMins"),
    REGISTERED_AT_ADFS("registered at AD FS"),
    PRT_LEFT_UNUSED("PRT left unused"),
    PASSWORD_NOT_SEEN("password not seen"),
    OUTSIDE_THE_BROWSER("outside the browser"),
    APP_WITHOUT_SAML("app without SAML"),
    APP_OF_ANOTHER_PUBLISHER("app of another publisher"),
    VALID_FROM("valid from"),
    VALID_FROM_REFUSED("valid from refused");

    private final String written;

    RemarkName(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    public static List<String> all() {
        return Stream.of(values()).map(RemarkName::written).toList();
    }
}
