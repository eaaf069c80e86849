package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Spot;
import sessionspec.json.Json;
import sessionspec.json.JsonReader;
import sessionspec.json.MalformedJson;

/**
 * Reads a configuration as it is exported: Conditional Access policies and token lifetime policies of Microsoft Graph, one,
 * several in an array or one after the other, or a list of its as {@code value}, also as PowerShell or a request writes them; what
 * {@code Get-AdfsProperties} prints; command lines by which administrators set all that, or do what happens in a story; or
 * items of the written form that say how things are.
 */
public final class Configurations {

    /** How long a text may be, in characters; configurations of large tenants are a tenth of that. */
    private static final int MOST = 2_000_000;

    /** How much of what is nothing that is read is looked at for what may be meant, in characters. */
    private static final int MOST_OF_PROSE = 20_000;

    /** How many policies it may have; a tenant can have about half as many. */
    private static final int MOST_POLICIES = 500;

    private Configurations() {}

    /** @throws NotUnderstood if it is nothing of that, with the place from where on it is not */
    public static Understood read(String text) {
        if (text.length() > MOST) {
            throw new NotUnderstood(
                    "The text has more than " + MOST + " characters, which is too much to read.", Spot.NONE);
        }
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            throw new NotUnderstood("The text is empty.", new Spot(1, 1));
        }
        Collected collected = new Collected(text);
        int begin = text.indexOf(trimmed.charAt(0));
        if (trimmed.charAt(0) == '\uFEFF') {
            return read(trimmed.substring(1));
        } else if (trimmed.charAt(0) == '{' || trimmed.charAt(0) == '[') {
            policies(parsed(text), collected);
        } else if (GraphRequest.is(trimmed)) {
            GraphRequest.read(text, collected).ifPresent(body -> policies(parsed(body), collected));
        } else if (!TextLines.read(text, collected)) {
            String some = text.substring(0, Math.min(text.length(), MOST_OF_PROSE));
            throw new NotUnderstood(Beyond.sentence(some).orElseGet(() -> Meant.sentence(some)), Spot.of(text, begin));
        }
        return collected.all();
    }

    private static List<Json> parsed(String text) {
        try {
            return JsonReader.readAll(text);
        } catch (MalformedJson wrong) {
            throw new NotUnderstood(wrong.sentence(), Spot.of(text, wrong.at()));
        }
    }

    static String named(Json policy) {
        return quoted(policy.member("displayName").flatMap(Json::text).orElse("without a name"));
    }

    private static Object key(Json policy) {
        return policy.member("id").<Object>flatMap(Json::text).orElseGet(policy::value);
    }

    private static List<Json> policiesIn(Json json) {
        Optional<Json> list = json.member("value").filter(it -> it instanceof Json.Elements);
        return json instanceof Json.Elements
                ? json.elements()
                : list.map(Json::elements).orElse(List.of(json));
    }

    private static void policies(List<Json> exported, Collected collected) {
        List<Json> all =
                exported.stream().flatMap(it -> policiesIn(it).stream()).toList();
        if (all.size() > MOST_POLICIES) {
            throw new NotUnderstood("There are more than " + MOST_POLICIES + " policies in the text.", Spot.NONE);
        } else if (all.isEmpty()) {
            collected.leave("There is no policy in it.", exported.get(0).at());
        }
        Map<Object, Json> last = new HashMap<>();
        List<Object> keys = all.stream().map(Configurations::key).toList();
        for (int at = 0; at < all.size(); at++) {
            last.put(keys.get(at), all.get(at));
        }
        for (int at = 0; at < all.size(); at++) {
            Json policy = all.get(at);
            policy.member("id")
                    .or(() -> policy.member("displayName"))
                    .flatMap(Json::text)
                    .ifPresent(collected::knows);
            Json counts = last.get(keys.get(at));
            if (counts != policy) {
                boolean isSame = counts.value().equals(policy.value());
                collected.remark(
                        "Policy " + named(policy) + " stands there twice, "
                                + (isSame ? "and is taken once." : "with other content the last time, which counts."),
                        policy.at());
            } else if (policy.member("definition").isPresent()) {
                TokenLifetimes.read(policy, collected);
            } else if (policy.member(TokenLifetimes.DEFINITION).isPresent()
                    || policy.member(TokenLifetimes.LIFETIME).isPresent()) {
                TokenLifetimes.definition(policy, collected);
            } else if (policy.member("sessionControls").isPresent()
                    || policy.member("grantControls").isPresent()
                    || policy.member("conditions").isPresent()) {
                ConditionalAccess.read(policy, collected);
            } else {
                collected.leave(
                        "This is neither a Conditional Access policy nor a token lifetime policy of Microsoft Graph.",
                        policy.at());
            }
        }
    }
}
