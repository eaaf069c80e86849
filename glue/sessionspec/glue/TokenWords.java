package sessionspec.glue;

import java.time.Duration;
import sessionspec.core.Assignee;
import sessionspec.core.Reason;

/** What lifetimes are set for and why a setting is refused, in the words of the features. */
final class TokenWords {

    static final String ASSIGNEE = "no app yet|the organisation|(?:the app|the multitenant app|the service principal of"
            + "|the managed identity of) (?:" + AppWords.PATTERN + ")";
    static final String LENGTH = "\\d+ (?:minute|hour|day)s?(?: and \\d+ minutes?)?";
    static final String OBJECTION = "too short|too long|not D\\.HH:MM:SS|not supported|retired";

    private TokenWords() {}

    static Assignee assignee(String words) {
        if (words.startsWith("the app ")) {
            return new Assignee(Assignee.Kind.APPLICATION, words.substring("the app ".length()));
        } else if (words.startsWith("the multitenant app ")) {
            return new Assignee(
                    Assignee.Kind.MULTITENANT_APPLICATION, words.substring("the multitenant app ".length()));
        } else if (words.startsWith("the service principal of ")) {
            return new Assignee(Assignee.Kind.SERVICE_PRINCIPAL, words.substring("the service principal of ".length()));
        } else if (words.startsWith("the managed identity of ")) {
            return new Assignee(Assignee.Kind.MANAGED_IDENTITY, words.substring("the managed identity of ".length()));
        }
        return words.equals("no app yet") ? Assignee.NONE : new Assignee(Assignee.Kind.ORGANISATION, "");
    }

    static String words(Assignee assignee) {
        return switch (assignee.kind()) {
            case NOTHING -> "no app yet";
            case ORGANISATION -> "the organisation";
            case APPLICATION -> "the app " + assignee.app();
            case MULTITENANT_APPLICATION -> "the multitenant app " + assignee.app();
            case SERVICE_PRINCIPAL -> "the service principal of " + assignee.app();
            case MANAGED_IDENTITY -> "the managed identity of " + assignee.app();
        };
    }

    /** {@code 28 hours}, or with minutes besides, {@code 80 days and 30 minutes}. */
    static Duration length(String words, Vocabulary vocabulary) {
        Duration length = Duration.ZERO;
        for (String part : words.split(" and ")) {
            length = length.plus(vocabulary.period(part));
        }
        return length;
    }

    static Reason objection(String words) {
        return switch (words) {
            case "too short" -> Reason.LIFETIME_TOO_SHORT;
            case "too long" -> Reason.LIFETIME_TOO_LONG;
            case "not D.HH:MM:SS" -> Reason.TIMESPAN_UNREADABLE;
            case "not supported" -> Reason.ASSIGNEE_NOT_SUPPORTED;
            default -> Reason.SESSION_TOKEN_SETTING_RETIRED;
        };
    }
}
