package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.time.Duration;
import java.util.Map;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnusableCommand;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.json.Json;
import sessionspec.json.JsonReader;
import sessionspec.json.MalformedJson;

/** Reads one token lifetime policy of Microsoft Graph, whose definition is JSON in a text. */
final class TokenLifetimes {

    /** What a definition is of. */
    static final String DEFINITION = "TokenLifetimePolicy";

    private static final String LIFETIME = "AccessTokenLifetime";

    private static final Lifetime LEAST = Lifetimes.ACCESS_TOKEN_LIFETIME_MINIMUM;
    private static final Lifetime GREATEST = Lifetimes.ACCESS_TOKEN_LIFETIME_MAXIMUM;
    private static final String RANGE = "it is at least " + ClockTimes.duration(LEAST.length()) + " (" + LEAST.rule()
            + ") and at most " + ClockTimes.duration(GREATEST.length()) + " (" + GREATEST.rule() + ").";

    private TokenLifetimes() {}

    static void read(Json policy, Collected collected) {
        String name = "Policy "
                + quoted(policy.member("displayName").flatMap(Json::text).orElse("without a name"));
        boolean organisation =
                policy.member("isOrganizationDefault").map(it -> it.is(true)).orElse(false);
        policy.member("definition").ifPresent(all -> {
            if (all.elements().isEmpty()) {
                collected.leave(name + " has a definition that is no list of texts, and was not taken.", all.at());
            }
            for (Json one : all.elements()) {
                try {
                    Json definition = JsonReader.read(one.text().orElse(""));
                    definition
                            .member(DEFINITION)
                            .ifPresentOrElse(
                                    it -> lifetimes(name, it, organisation, one.at(), collected),
                                    () -> collected.leave(
                                            name
                                                    + " has a definition without a TokenLifetimePolicy, and was not taken.",
                                            one.at()));
                } catch (MalformedJson wrong) {
                    collected.leave(name + " has a definition that is no JSON, and was not taken.", one.at());
                }
            }
        });
    }

    /** A definition that stands alone, of which it is not said whose policy it is. */
    static void definition(Json alone, Collected collected) {
        alone.member(DEFINITION)
                .ifPresent(it -> lifetimes("A definition without its policy", it, false, alone.at(), collected));
    }

    static void lifetimes(String name, Json definition, boolean organisation, int at, Collected collected) {
        if (definition instanceof Json.Members object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                if (member.getKey().equals(LIFETIME)) {
                    lifetime(name, member.getValue().text().orElse(""), organisation, at, collected);
                } else if (!member.getKey().equals("Version")) {
                    collected.leave(
                            name + " also sets " + quoted(member.getKey())
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

    private static void lifetime(String name, String span, boolean organisation, int at, Collected collected) {
        try {
            Duration length = TimeSpans.parse(span.indexOf(':') == 1 ? "0" + span : span);
            if (length.getSeconds() % 60 != 0 && !isOutOfRange(length)) {
                collected.leave(
                        name + " sets a lifetime of " + quoted(span) + ", which is no whole number of minutes.", at);
            } else if (isOutOfRange(length)) {
                collected.leave(
                        name + " sets " + LIFETIME + " to " + quoted(span) + ", which is refused: " + RANGE, at);
            } else if (organisation) {
                collected.take("token-lifetime " + length.toMinutes() + "m for the organisation", at);
            } else {
                collected.leave(
                        name
                                + " does not say that it is the organisation's, nor what it is assigned to: paste \"token-lifetime "
                                + length.toMinutes()
                                + "m for the app ...\" with the name of the app, such as Outlook, if it is assigned to that.",
                        at);
            }
        } catch (UnusableCommand unreadable) {
            collected.leave(name + " sets a lifetime that cannot be read, " + quoted(span) + ".", at);
        }
    }
}
