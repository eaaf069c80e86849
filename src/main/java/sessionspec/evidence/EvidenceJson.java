package sessionspec.evidence;

import sessionspec.core.story.Assertion;
import sessionspec.json.MalformedJson;
import sessionspec.written.Written;

/**
 * What an example attaches, as {@link Written} has it: each moment, and after it what the example expects of it. Together
 * they are the written form of its story. Equal evidence is equal bytes.
 */
public final class EvidenceJson {

    /** Tells a moment apart from whatever else an example attaches. */
    public static final String MOMENT = "application/vnd.session-lifetime.moment+json";

    /** Tells what is expected apart from whatever else an example attaches. */
    public static final String EXPECTED = "application/vnd.session-lifetime.expected+json";

    private EvidenceJson() {}

    public static String write(Moment moment) {
        return Written.of(moment);
    }

    public static String write(Assertion expected) {
        return Written.of(expected);
    }

    /** @throws IllegalArgumentException if the text is not a moment, saying why */
    public static Moment moment(String json) {
        return read(json, Moment.class);
    }

    /** @throws IllegalArgumentException if the text is nothing that an example expects, saying why */
    public static Assertion expected(String json) {
        return read(json, Assertion.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Written.read(json, type);
        } catch (IllegalArgumentException | MalformedJson e) {
            throw new IllegalArgumentException("Not the evidence of an example: " + e.getMessage(), e);
        }
    }
}
