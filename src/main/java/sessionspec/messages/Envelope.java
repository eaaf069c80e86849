package sessionspec.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One message, taken into the recording. What no report shows is passed over unread. */
final class Envelope {

    private static final Set<String> PASSED_OVER = Set.of(
            "source",
            "parameterType",
            "undefinedParameterType",
            "suggestion",
            "externalAttachment",
            "testRunStarted",
            "testStepStarted");

    private final Recording recording;
    private final Words words = new Words();
    private final DocumentParser documents = new DocumentParser(words);
    private final PickleParser pickles = new PickleParser(words);
    private final CaseParser cases = new CaseParser(words);

    Envelope(Recording recording) {
        this.recording = recording;
    }

    /**
     * @return whether it is a message at all
     * @throws IllegalArgumentException if it refers to what no message before it told of
     */
    boolean read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        boolean known = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (PASSED_OVER.contains(name)) {
                return true;
            }
            known |= take(name, json);
        }
        return known;
    }

    private boolean take(String name, JsonParser json) {
        switch (name) {
            case "testStepFinished" -> stepFinished(json);
            case "testCase" -> recording.add(cases.testCase(json));
            case "testCaseStarted" -> started(json);
            case "testCaseFinished" -> finished(json);
            case "pickle" -> recording.add(pickles.pickle(json));
            case "gherkinDocument" -> recording.add(documents.document(json));
            case "attachment" -> attached(json);
            case "stepDefinition", "hook" -> definition(json);
            case "parseError" -> recording.add(documents.error(json));
            case "meta" -> meta(json);
            case "testRunHookStarted" -> hookStarted(json);
            case "testRunHookFinished" -> hookFinished(json);
            case "testRunFinished" -> runFinished(json);
            default -> {
                json.skipChildren();
                return false;
            }
        }
        return true;
    }

    private void stepFinished(JsonParser json) {
        String attempt = "";
        String step = "";
        Result result = Result.UNKNOWN;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "testCaseStartedId" -> attempt = json.getString();
                case "testStepId" -> step = json.getString();
                case "testStepResult" -> result = cases.result(json);
                default -> json.skipChildren();
            }
        }
        recording.attempt(attempt).finished(step, result);
    }

    private void started(JsonParser json) {
        String id = "";
        String testCase = "";
        int number = 0;
        Stamp at = new Stamp(0, 0);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "testCaseId" -> testCase = json.getString();
                case "attempt" -> number = json.getIntValue();
                case "timestamp" -> at = stamp(json);
                default -> json.skipChildren();
            }
        }
        recording.start(id, testCase, number, at.seconds(), at.nanos());
    }

    private void finished(JsonParser json) {
        String attempt = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("testCaseStartedId")) {
                attempt = json.getString();
            } else {
                json.skipChildren();
            }
        }
        recording.attempt(attempt).finish();
    }

    private void attached(JsonParser json) {
        AttachmentParser parser = new AttachmentParser(words);
        Attachment attachment = parser.read(json);
        if (!parser.attempt().isEmpty()) {
            recording.attempt(parser.attempt()).attached(attachment);
        }
    }

    private void definition(JsonParser json) {
        String id = "";
        String source = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "sourceReference" -> source = Words.source(json);
                default -> json.skipChildren();
            }
        }
        recording.define(id, source);
    }

    private void meta(JsonParser json) {
        List<Recording.Product> products = new ArrayList<>();
        String revision = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                // The runtime first, whatever the order of the message.
                case "runtime" -> products.add(0, product(json));
                case "implementation" -> products.add(product(json));
                case "ci" -> revision = revision(json);
                default -> json.skipChildren();
            }
        }
        recording.madeBy(List.copyOf(products), revision);
    }

    private static Recording.Product product(JsonParser json) {
        String product = "";
        String version = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "name" -> product = Words.text(json);
                case "version" -> version = Words.text(json);
                default -> json.skipChildren();
            }
        }
        return new Recording.Product(product, version);
    }

    /** Of the {@code git} of a continuous integration server, wherever it stands in it. */
    private static String revision(JsonParser json) {
        String revision = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("git") && json.currentToken() == JsonToken.START_OBJECT) {
                revision = revision(json);
            } else if (name.equals("revision")) {
                revision = Words.text(json);
            } else {
                json.skipChildren();
            }
        }
        return revision;
    }

    private void hookStarted(JsonParser json) {
        String id = "";
        String hook = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "hookId" -> hook = json.getString();
                default -> json.skipChildren();
            }
        }
        recording.startRunHook(id, hook);
    }

    private void hookFinished(JsonParser json) {
        String id = "";
        Result result = Result.UNKNOWN;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "testRunHookStartedId" -> id = json.getString();
                case "result" -> result = cases.result(json);
                default -> json.skipChildren();
            }
        }
        recording.finishRunHook(id, result);
    }

    private void runFinished(JsonParser json) {
        boolean success = true;
        String error = "";
        Stamp at = new Stamp(0, 0);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "success" -> success = json.currentToken() != JsonToken.VALUE_FALSE;
                case "exception" -> error = Words.exception(json);
                case "timestamp" -> at = stamp(json);
                default -> json.skipChildren();
            }
        }
        // The lines after the first tell of files of the machine.
        String first = error.lines().findFirst().orElse("");
        recording.end(new Recording.End(success, first), Instant.ofEpochSecond(at.seconds(), at.nanos()));
    }

    private record Stamp(long seconds, int nanos) {}

    private static Stamp stamp(JsonParser json) {
        long seconds = 0;
        int nanos = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "seconds" -> seconds = json.getLongValue();
                case "nanos" -> nanos = json.getIntValue();
                default -> json.skipChildren();
            }
        }
        return new Stamp(seconds, nanos);
    }
}
