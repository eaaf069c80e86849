package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnusableCommand;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.json.Json;
import sessionspec.json.JsonReader;
import sessionspec.json.MalformedJson;

/**
 * Reads one token lifetime policy of Microsoft Graph, whose definition is JSON in a text.
 *
 * @param name what is said of the policy begins with it
 */
record TokenLifetimes(String name, Assigned assigned, Collected collected) {

    static final String DEFINITION = "TokenLifetimePolicy";

    /** What of it sets how long access, ID and SAML tokens last. */
    static final String LIFETIME = "AccessTokenLifetime";

    private static final Lifetime LEAST = Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM.get();
    private static final Lifetime GREATEST = Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM.get();
    private static final String RANGE = "it is at least " + ClockTimes.duration(LEAST.length()) + " (" + LEAST.rule()
            + ") and at most " + ClockTimes.duration(GREATEST.length()) + " (" + GREATEST.rule() + ").";

    static void read(Json policy, Collected collected) {
        TokenLifetimes lifetimes =
                new TokenLifetimes("Policy " + Configurations.named(policy), Assigned.of(policy), collected);
        policy.member("definition").ifPresent(lifetimes::definitions);
    }

    /** A definition that stands alone, of which it is not said whose policy it is, or only what it sets. */
    static void definition(Json alone, Collected collected) {
        new TokenLifetimes("A definition without its policy", Assigned.UNSAID, collected)
                .lifetimes(alone.member(DEFINITION).orElse(alone), alone.at());
    }

    private void definitions(Json all) {
        List<Json> texts = all instanceof Json.Text ? List.of(all) : all.elements();
        if (texts.isEmpty()) {
            leave("has a definition that is no list of texts, and was not taken.", all.at());
        }
        for (Json one : texts) {
            try {
                JsonReader.read(one.text().orElse(""))
                        .member(DEFINITION)
                        .ifPresentOrElse(
                                it -> lifetimes(it, one.at()),
                                () -> leave(
                                        "has a definition without a TokenLifetimePolicy, and was not taken.",
                                        one.at()));
            } catch (MalformedJson wrong) {
                leave("has a definition that is no JSON, and was not taken.", one.at());
            }
        }
    }

    void lifetimes(Json definition, int at) {
        if (definition instanceof Json.Members object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                if (member.getKey().equals(LIFETIME)) {
                    lifetime(member.getValue().text().orElse(""), at);
                } else if (!member.getKey().equals("Version")) {
                    leave(
                            "also sets " + quoted(member.getKey())
                                    + ", which was not taken: since 30 January 2021 lifetimes of refresh and session"
                                    + " tokens cannot be configured (RTL-1); sign-in frequency takes their place (RTL-4).",
                            at);
                }
            }
        }
    }

    private static boolean isOutOfRange(Duration length) {
        return length.compareTo(LEAST.length()) < 0 || length.compareTo(GREATEST.length()) > 0;
    }

    void lifetime(String span, int at) {
        try {
            boolean isShort = span.indexOf(':') == 1;
            Duration length = TimeSpans.parse(isShort ? "0" + span : span);
            if (isShort) {
                collected.remark(
                        quoted(span) + " is read as 0" + span
                                + ", although the documents do not say whether one digit is accepted there (TLP-11).",
                        at);
            }
            remark(span, length, at, collected);
            if (isOutOfRange(length)) {
                leave("sets " + LIFETIME + " to " + quoted(span) + ", which is refused: " + RANGE, at);
                return;
            }
            if (length.getSeconds() % 60 != 0) {
                collected.remark(
                        quoted(span) + " is taken as "
                                + ClockTimes.duration(Duration.ofMinutes(length.toMinutes()))
                                + ", rounded down, since times are told to the minute here.",
                        at);
            }
            assigned.take(name, length.toMinutes() + "m", at, collected);
        } catch (UnusableCommand unreadable) {
            leave(
                    "sets a lifetime that cannot be read, " + quoted(span)
                            + ": whether a text in another form than D.HH:MM:SS sets one the documents do not say (TLP-11; of"
                            + " 00:90:00 see DIS-25).",
                    at);
        }
    }

    /** Minutes above 59 are read as the documents' example has them. */
    static void remark(String span, Duration length, int at, Collected collected) {
        int colon = span.indexOf(':');
        if (colon >= 0 && colon + 1 < span.length() && span.charAt(colon + 1) > '5') {
            collected.remark(
                    quoted(span) + " is read as " + ClockTimes.duration(length)
                            + ", as a document writes it, although C# refuses such minutes (DIS-25).",
                    at);
        }
    }

    private void leave(String what, int at) {
        collected.leave(name + " " + what, at);
    }
}
