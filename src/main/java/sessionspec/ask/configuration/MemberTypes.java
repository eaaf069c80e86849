package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sessionspec.json.Json;

/** Of which type the members of policies are, as far as they are read here, and which are of another. */
final class MemberTypes {

    private static final Map<Class<? extends Json>, String> TYPES = Map.of(
            Json.Bool.class, "true or false",
            Json.Number.class, "a number",
            Json.Text.class, "a text",
            Json.Elements.class, "a list",
            Json.Members.class, "an object");

    private static final Map<String, Class<? extends Json>> EXPECTED = expected();

    private MemberTypes() {}

    private static Map<String, Class<? extends Json>> expected() {
        Map<String, Class<? extends Json>> all = new LinkedHashMap<>();
        put(all, Json.Members.class, "conditions sessionControls grantControls signInFrequency persistentBrowser");
        put(all, Json.Members.class, "applications users");
        put(all, Json.Number.class, "value");
        put(all, Json.Bool.class, "isEnabled isOrganizationDefault");
        put(all, Json.Text.class, "type frequencyInterval authenticationType mode operator");
        put(all, Json.Elements.class, "builtInControls clientAppTypes userRiskLevels signInRiskLevels");
        put(all, Json.Elements.class, "includeApplications excludeApplications includeUsers excludeUsers");
        return all;
    }

    private static void put(Map<String, Class<? extends Json>> all, Class<? extends Json> type, String names) {
        for (String name : names.split(" ")) {
            all.put(name, type);
        }
    }

    /** What the first member says that is of another type than is expected, and which is; what says nothing may be of any. */
    static Optional<String> wrong(Json json) {
        return EXPECTED.entrySet().stream()
                .flatMap(it -> json
                        .member(it.getKey())
                        .filter(member -> !member.isEmpty())
                        .flatMap(member -> it.getValue().isInstance(member)
                                ? wrong(member)
                                : Optional.of(it.getKey() + " is " + told(member) + ", where "
                                        + TYPES.get(it.getValue()) + " is expected"))
                        .stream())
                .findFirst();
    }

    private static String told(Json json) {
        if (json instanceof Json.Bool bool) {
            return bool.is() ? "true" : "false";
        }
        String type = TYPES.getOrDefault(json.getClass(), "");
        return json.text().map(it -> quoted(it) + ", ").orElse("")
                + (json instanceof Json.Number number ? number.digits() + ", " : "")
                + type;
    }
}
