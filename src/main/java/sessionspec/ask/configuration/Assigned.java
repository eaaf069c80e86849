package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.words.Apps;
import sessionspec.command.Letters;
import sessionspec.core.kernel.App;
import sessionspec.json.Json;

/**
 * To what a token lifetime policy is assigned.
 *
 * @param objects      applications and service principals, where it is said which; nothing where it is not said
 */
record Assigned(boolean organisation, Optional<List<Json>> objects) {

    static final Assigned UNSAID = new Assigned(false, Optional.empty());
    static final Assigned ORGANISATION = new Assigned(true, Optional.empty());

    /** As Microsoft Graph answers where it is asked to expand what a policy applies to. */
    static Assigned of(Json policy) {
        return new Assigned(
                policy.member("isOrganizationDefault").filter(it -> it.is(true)).isPresent(),
                policy.member("appliesTo")
                        .filter(it -> it instanceof Json.Elements)
                        .map(Json::elements));
    }

    /** @param name what is said of the policy begins with it */
    void take(String name, String period, int at, Collected collected) {
        String words = "token-lifetime " + period + " for ";
        if (organisation) {
            collected.take(words + "the organisation", at);
        } else if (objects.isEmpty()) {
            collected.leave(
                    name + " does not say that it is the organisation's, nor what it is assigned to: paste \"" + words
                            + "the app ...\" with the name of the app, such as Outlook, if it is assigned to that.",
                    at);
        } else if (objects.get().isEmpty()) {
            collected.take(words + "no app yet", at);
        } else {
            objects.get().forEach(object -> take(name, words, object, collected));
        }
    }

    private static void take(String name, String words, Json object, Collected collected) {
        Optional<String> called = object.member("displayName").flatMap(Json::text);
        Optional<String> app = object.member("appId")
                .flatMap(Json::text)
                .flatMap(id -> Optional.ofNullable(Covered.APPS.get(Letters.lower(id))))
                .or(() -> called)
                .flatMap(Apps::named)
                .map(App::name);
        app.ifPresentOrElse(
                it -> collected.take(words + "the " + kind(object) + " " + it, object.at()),
                () -> collected.leave(
                        name + " is assigned to " + quoted(called.orElse("something without a name"))
                                + ", of which it is not known what it is: paste \"" + words + "the " + kind(object)
                                + " ...\" with an app of its kind, such as Salesforce.",
                        object.at()));
    }

    private static String kind(Json object) {
        String type = object.member("@odata.type").flatMap(Json::text).orElse("");
        String audience = object.member("signInAudience").flatMap(Json::text).orElse("");
        return type.endsWith(".servicePrincipal")
                ? "service principal"
                : audience.startsWith("AzureADMultipleOrgs") ? "multitenant app" : "app";
    }
}
