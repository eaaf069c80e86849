package sessionspec.ask.configuration;

import static sessionspec.ask.configuration.Collected.quoted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.Tokens;
import sessionspec.json.Json;

/** Of which type the members of policies are, as far as they are read here, and which are of another. */
final class MemberTypes {

    private static final String TRUTH = "true or false";
    private static final String NUMBER = "a number";
    private static final String TEXT = "a text";
    private static final String LIST = "a list";
    private static final String OBJECT = "an object";

    private static final Map<String, String> EXPECTED = expected();

    private static Map<String, String> expected() {
        Map<String, String> all = new LinkedHashMap<>();
        put(
                all,
                OBJECT,
                "conditions sessionControls grantControls signInFrequency persistentBrowser applications users");
        put(all, NUMBER, "value");
        put(all, TRUTH, "isEnabled");
        put(all, TEXT, "type frequencyInterval authenticationType mode operator");
        put(all, LIST, "builtInControls clientAppTypes userRiskLevels signInRiskLevels");
        put(all, LIST, "includeApplications excludeApplications includeUsers excludeUsers");
        return all;
    }

    private static void put(Map<String, String> all, String type, String names) {
        Tokens.split(names).forEach(name -> all.put(name, type));
    }

    /** What the first member says that is of another type than is expected, and which is; what says nothing may be of any. */
    static Optional<String> wrong(Json json) {
        for (Map.Entry<String, String> expected : EXPECTED.entrySet()) {
            Optional<Json> member = json.member(expected.getKey()).filter(it -> !it.isEmpty());
            Optional<String> wrong = member.flatMap(it -> type(it).equals(expected.getValue())
                    ? wrong(it)
                    : Optional.of(
                            expected.getKey() + " is " + told(it) + ", where " + expected.getValue() + " is expected"));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static String type(Json json) {
        return json instanceof Json.Bool
                ? TRUTH
                : json instanceof Json.Number
                        ? NUMBER
                        : json instanceof Json.Text ? TEXT : json instanceof Json.Elements ? LIST : OBJECT;
    }

    private static String told(Json json) {
        if (json instanceof Json.Bool bool) {
            return bool.is() ? "true" : "false";
        }
        return json.text().map(it -> quoted(it) + ", ").orElse("")
                + (json instanceof Json.Number number ? number.digits() + ", " : "")
                + type(json);
    }
}
