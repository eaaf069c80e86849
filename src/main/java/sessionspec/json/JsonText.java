package sessionspec.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as text: objects are maps, in their order; arrays are lists; and then there are texts, whole numbers and truth values. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";
    /** Below it are control characters. */
    private static final char SPACE = ' ';

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    public static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value);
        return text.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            String before = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                out.append(before);
                quote((String) member.getKey(), out);
                out.append(':');
                value(member.getValue());
                before = ",";
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> array) {
            String before = "[";
            for (Object one : array) {
                out.append(before);
                value(one);
                before = ",";
            }
            out.append(array.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof Boolean truth) {
            out.append(truth.booleanValue());
        } else if (value instanceof Number number) {
            out.append(number.longValue());
        } else {
            out.append("null");
        }
    }

    /** A text in quotation marks, so that it can also stand in a script of a page. */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter == '\n') {
                out.append("\\n");
            } else if (letter < SPACE || letter == '<' || letter == '\u2028' || letter == '\u2029') {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(letter >> shift & 15));
                }
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
