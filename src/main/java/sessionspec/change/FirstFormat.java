package sessionspec.change;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports of the first format, whose decisions were told in other words, as those of the present one. */
final class FirstFormat {

    static final String NAME = "session-lifetime-spec/1";

    private static final Map<String, String> OUTCOMES = Map.of(
            "satisfied", "let in",
            "renewed", "let in",
            "not renewed", "let in",
            "advised", "let in",
            "warned", "let in",
            "prompt", "prompted",
            "redirect to idp", "returned",
            "unspecified", "unsaid");

    /** How the requests began whose answer is compared: somebody asks for something, or shows a token. */
    private static final List<String> REQUESTS = List.of(
            "asked for",
            "background work in",
            "token asked for",
            "token presented",
            "cached token presented",
            "asked AD FS for",
            "AD FS refresh token presented",
            "AD FS token presented",
            "went on to",
            "MFA required");

    static JsonNode inPresentWords(JsonNode root) {
        for (JsonNode rule : root.path("rules")) {
            for (JsonNode example : rule.path("examples")) {
                for (JsonNode decision : example.path("decisions")) {
                    if (decision instanceof ObjectNode told) {
                        String outcome = told.path("outcome").asString("");
                        String request = told.path("request").asString("");
                        told.put("outcome", OUTCOMES.getOrDefault(outcome, outcome));
                        told.putArray("perhaps");
                        told.put("asks", REQUESTS.stream().anyMatch(request::startsWith));
                    }
                }
            }
        }
        return root;
    }
}
