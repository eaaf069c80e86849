package sessionspec.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Texts of messages; short ones that come again and again are kept once. */
final class Words {

    private final Map<String, String> kept = new HashMap<>();

    /** For texts of which there are few, such as keywords. */
    String once(JsonParser json) {
        String text = text(json);
        String before = kept.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    /** A text, or nothing where the message has a null. */
    static String text(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
    }

    static List<String> texts(JsonParser json) {
        List<String> texts = new ArrayList<>(2);
        while (more(json)) {
            texts.add(json.getString());
        }
        return texts;
    }

    /** Moves to the next element of an array, unless there is none or it is no array. */
    static boolean more(JsonParser json) {
        JsonToken next = json.currentToken() == JsonToken.VALUE_NULL ? JsonToken.END_ARRAY : json.nextToken();
        return next != JsonToken.END_ARRAY;
    }

    /** What a step definition or a hook is called. */
    static String source(JsonParser json) {
        String source = "";
        String file = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "javaMethod", "javaStackTraceElement" -> source = method(json);
                case "uri" -> file = text(json);
                default -> json.skipChildren();
            }
        }
        return source.isEmpty() ? file.substring(file.lastIndexOf('/') + 1) : source;
    }

    private static String method(JsonParser json) {
        String type = "";
        String method = "";
        List<String> parameters = List.of();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "className" -> type = text(json);
                case "methodName" -> method = text(json);
                case "methodParameterTypes" -> parameters = texts(json);
                default -> json.skipChildren();
            }
        }
        if (method.isEmpty() || method.startsWith("<")) { // a step defined by a lambda has no method of its own
            return type;
        }
        List<String> simple = parameters.stream()
                .map(parameter -> parameter.substring(parameter.lastIndexOf('.') + 1))
                .toList();
        return type + "." + method + "(" + String.join(", ", simple) + ")";
    }

    /** Its message, or its type when it has none. */
    static String exception(JsonParser json) {
        String type = "";
        String message = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "type" -> type = text(json);
                case "message" -> message = text(json);
                default -> json.skipChildren();
            }
        }
        return message.isEmpty() ? type : message;
    }
}
