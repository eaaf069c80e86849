package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.Assignee.Kind;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenLifetimePolicy.Tokens;

/** Tokens and what their lifetimes are set for, in the words of the features. */
public final class TokenLifetimeWords {

    private static final String ASSIGNEE = "no app yet|the organisation|(?:the app|the multitenant app"
            + "|the service principal of|the managed identity of) (?:" + AppWords.PATTERN + ")";

    /** The organisation, or an object that stands for an app. */
    @ParameterType(ASSIGNEE)
    public Assignee assignee(String words) {
        if (words.equals("no app yet")) {
            return Assignee.NONE;
        }
        for (Kind kind : Kind.values()) {
            String start = start(kind);
            if (!start.isEmpty() && words.startsWith(start)) {
                return new Assignee(kind, AppWords.parse(words.substring(start.length())));
            }
        }
        return Assignee.ORGANISATION;
    }

    private static String start(Kind kind) {
        return switch (kind) {
            case APPLICATION -> "the app ";
            case MULTITENANT_APPLICATION -> "the multitenant app ";
            case SERVICE_PRINCIPAL -> "the service principal of ";
            case MANAGED_IDENTITY -> "the managed identity of ";
            case NOTHING, ORGANISATION -> "";
        };
    }

    @ParameterType("access, ID or SAML tokens|refresh or session tokens")
    public Tokens tokens(String words) {
        return words.startsWith("refresh") ? Tokens.REFRESH_OR_SESSION : Tokens.ACCESS_ID_OR_SAML;
    }

    @ParameterType("access token|ID token|SAML token")
    public TokenKind token(String words) {
        return TokenKind.valueOf(words.substring(0, words.indexOf(' ')).toUpperCase(java.util.Locale.ROOT));
    }

    /** {@code 28 hours}, or with minutes besides, {@code 80 days and 30 minutes}. */
    @ParameterType("\\d+ (?:minute|hour|day)s?(?: and \\d+ minutes?)?")
    public Duration length(String words) {
        Duration length = Duration.ZERO;
        for (String part : words.split(" and ")) {
            length = length.plus(new Vocabulary().period(part));
        }
        return length;
    }

    @ParameterType("lists|does not list")
    public boolean lists(String words) {
        return words.equals("lists");
    }
}
