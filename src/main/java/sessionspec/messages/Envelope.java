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
     * Takes in the message that begins at the current token, all of it or nothing.
     *
     * @return whether it is a message at all; one of a kind that is not known counts as one after others that are
     * @throws IllegalArgumentException if it refers to what no message before it told of
     */
    boolean read(JsonParser json) {
        String name = json.currentToken() == JsonToken.START_OBJECT ? json.nextName() : null;
        if (name == null) {
            return false;
        }
        json.nextToken();
        switch (name) {
            case "testStepFinished" -> stepFinished(json);
            case "testCase" -> {
                TestCase testCase = cases.testCase(json);
                end(json);
                recording.add(testCase);
            }
            case "testCaseStarted" -> started(json);
            case "testCaseFinished" -> finished(json);
            case "pickle" -> {
                Pickle pickle = pickles.pickle(json);
                end(json);
                recording.add(pickle);
            }
            case "gherkinDocument" -> {
                Document document = documents.document(json);
                end(json);
                recording.add(document);
            }
            case "attachment" -> attached(json);
            case "stepDefinition", "hook" -> definition(json);
            case "parseError" -> {
                Recording.ParseError error = documents.error(json);
                end(json);
                recording.add(error);
            }
            case "meta" -> meta(json);
            case "testRunHookStarted" -> hookStarted(json);
            case "testRunHookFinished" -> hookFinished(json);
            case "testRunFinished" -> runFinished(json);
            default -> {
                json.skipChildren();
                end(json);
                return PASSED_OVER.contains(name) || !recording.isEmpty();
            }
        }
        return true;
    }

    /** Nothing is taken in of a message that breaks off. */
    private static void end(JsonParser json) {
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new IllegalArgumentException("It does not end where a message ends");
        }
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
        end(json);
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
        end(json);
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
        end(json);
        recording.attempt(attempt).finish();
    }

    private void attached(JsonParser json) {
        AttachmentParser parser = new AttachmentParser(words);
        Attachment attachment = parser.read(json);
        end(json);
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
        end(json);
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
        end(json);
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
        end(json);
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
        end(json);
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
        end(json);
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
