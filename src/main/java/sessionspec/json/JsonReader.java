package sessionspec.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as RFC 8259 has it, however hostile: it goes no deeper than configurations do, and ends at the first fault. */
public final class JsonReader {

    /** How many objects and arrays may stand in each other. */
    private static final int DEEPEST = 40;

    private final JsonWords words;

    private JsonReader(JsonWords words) {
        this.words = words;
    }

    /** @throws MalformedJson if the text is anything but one value */
    public static Json read(String text) {
        JsonWords words = new JsonWords(text);
        Json value = new JsonReader(words).value(0);
        words.space();
        if (!words.isOver()) {
            throw words.wrong("something stands after the end");
        }
        return value;
    }

    /**
     * One value, or several that follow one another, with a comma after each or without.
     *
     * @throws MalformedJson if the text is anything else
     */
    public static List<Json> readAll(String text) {
        JsonWords words = new JsonWords(text);
        List<Json> values = new ArrayList<>();
        do {
            values.add(new JsonReader(words).value(0));
            words.space();
            if (words.skips(',')) {
                words.space();
            }
        } while (words.peek() == '{' || words.peek() == '[');
        if (!words.isOver()) {
            throw words.wrong("something stands after the end");
        }
        return values;
    }

    private Json value(int depth) {
        words.space();
        if (depth > DEEPEST) {
            throw new MalformedJson(
                    "This is nested too deep to be read: more than " + DEEPEST
                            + " objects or arrays stand in each other.",
                    words.at());
        }
        int begin = words.at();
        return switch (words.peek()) {
            case '{' -> new Json.Members(members(depth), begin);
            case '[' -> new Json.Elements(elements(depth), begin);
            case '"' -> new Json.Text(words.string(), begin);
            case 't' -> word("true", new Json.Bool(true, begin));
            case 'f' -> word("false", new Json.Bool(false, begin));
            case 'n' -> word("null", new Json.Null(begin));
            default -> new Json.Number(words.number(), begin);
        };
    }

    private Json word(String word, Json value) {
        words.takeWord(word);
        return value;
    }

    private Map<String, Json> members(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (begins('}')) {
            do {
                words.space();
                if (words.peek() != '"') {
                    throw words.missing("a name in quotation marks is missing");
                }
                String name = words.string();
                words.space();
                words.take(':');
                members.put(name, value(depth + 1));
            } while (goesOn('}'));
        }
        return members;
    }

    private List<Json> elements(int depth) {
        List<Json> elements = new ArrayList<>();
        if (begins(']')) {
            do {
                elements.add(value(depth + 1));
            } while (goesOn(']'));
        }
        return List.copyOf(elements);
    }

    /** Whether there is a first one before the end. */
    private boolean begins(char end) {
        words.skip();
        words.space();
        return !words.skips(end);
    }

    /** Whether there is one more before the end. */
    private boolean goesOn(char end) {
        words.space();
        if (words.skips(',')) {
            return true;
        }
        words.take(end);
        return false;
    }
}
