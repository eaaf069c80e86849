package sessionspec.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is done for an example and how it went. */
final class CaseParser {

    private final Words words;

    CaseParser(Words words) {
        this.words = words;
    }

    TestCase testCase(JsonParser json) {
        String id = "";
        String pickle = "";
        List<TestCase.Step> steps = new ArrayList<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "pickleId" -> pickle = json.getString();
                case "testSteps" -> {
                    while (Words.more(json)) {
                        steps.add(step(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new TestCase(id, pickle, steps);
    }

    private TestCase.Step step(JsonParser json) {
        String id = "";
        String pickleStep = "";
        String hook = "";
        List<String> definitions = List.of();
        List<TestCase.Span> values = new ArrayList<>(2);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "pickleStepId" -> pickleStep = Words.text(json);
                case "hookId" -> hook = words.once(json);
                case "stepDefinitionIds" -> definitions = definitions(json);
                case "stepMatchArgumentsLists" -> {
                    for (int match = 0; Words.more(json); match++) {
                        if (match == 0) {
                            values(json, values);
                        } else {
                            json.skipChildren();
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new TestCase.Step(id, pickleStep, hook, definitions, values);
    }

    private List<String> definitions(JsonParser json) {
        List<String> ids = new ArrayList<>(1);
        while (Words.more(json)) {
            ids.add(words.once(json));
        }
        return ids;
    }

    private static void values(JsonParser json, List<TestCase.Span> values) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("stepMatchArguments")) {
                while (Words.more(json)) {
                    argument(json, values);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static void argument(JsonParser json, List<TestCase.Span> values) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("group")) {
                group(json, values);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void group(JsonParser json, List<TestCase.Span> values) {
        int start = -1;
        int length = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "start" -> start = json.currentToken().isNumeric() ? json.getIntValue() : -1;
                case "value" -> length = json.currentToken() == JsonToken.VALUE_STRING ? json.getStringLength() : 0;
                default -> json.skipChildren();
            }
        }
        if (start >= 0 && length > 0) {
            values.add(new TestCase.Span(start, start + length));
        }
    }

    Result result(JsonParser json) {
        String status = Result.UNKNOWN.status();
        String message = "";
        String exception = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "status" -> status = words.once(json);
                case "message" -> message = Words.text(json);
                case "exception" -> exception = Words.exception(json);
                default -> json.skipChildren();
            }
        }
        String said = message.isEmpty() ? exception : message;
        return switch (said.isEmpty() ? status : "") {
            case "PASSED" -> Result.PASSED;
            case "SKIPPED" -> Result.SKIPPED;
            default -> new Result(status.toLowerCase(Locale.ROOT), said);
        };
    }
}
